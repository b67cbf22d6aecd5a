import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#messages';
import { peopleAround } from '#server/activity/people-around.ts';
import { readActivity } from '#server/activity/read-activity.ts';
import { addItem, changeItem, moveItem, removeItem } from '#server/programme/change-programme.ts';
import { programmeView } from '#server/programme/programme-view.ts';
import { errorsOf, fieldsOf, parsed } from '../../form-fields.ts';
import { inActivity } from '../in-activity.ts';
import { AddForm, ChangeForm, ItemForm, MoveForm } from './programme-forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const plan = await readActivity(locals, params.id);
	if (plan === undefined) error(404);
	return locals.inRegion(async ({ db }) => ({
		items: await programmeView(db, plan),
		people: await peopleAround(db, { id: plan.id, schoolId: plan.school.id }),
		/** The item that is being changed. */
		editing: url.searchParams.get('onderdeel')
	}));
};

export const actions = {
	erbij: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(AddForm, values);
		if (!form.success) return fail(400, { item: '', values, errors: errorsOf(form.issues) });
		const { responsible, duration, ...fields } = form.output;
		const added = await inActivity(event, ({ db }, activity) =>
			addItem(db, activity, { ...fields, responsibleId: responsible, durationMinutes: duration })
		);
		if (added.outcome === 'refused') error(404);
		return { toast: { text: m.programme_added() } };
	},
	wijzigen: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(ChangeForm, values);
		if (!form.success) {
			return fail(400, { item: values['item'] ?? '', values, errors: errorsOf(form.issues) });
		}
		const { item, responsible, duration, start, ...fields } = form.output;
		const changed = await inActivity(event, ({ db }, activity) =>
			changeItem(db, activity, item, {
				...fields,
				responsibleId: responsible,
				durationMinutes: duration,
				startsAt: start
			})
		);
		if (changed.outcome === 'refused') error(404);
		return { toast: { text: m.programme_changed() } };
	},
	verplaatsen: async (event) => {
		const { item, way } = parsed(MoveForm, await fieldsOf(event.request));
		const moved = await inActivity(event, ({ db }, activity) =>
			moveItem(db, activity, item, way === 'later' ? 1 : -1)
		);
		if (moved.outcome === 'refused') error(404);
		return { toast: { text: m.programme_moved() } };
	},
	weg: async (event) => {
		// The form sends what the item was, so that adding it again is the way back.
		const { item: id, ...was } = await fieldsOf(event.request);
		const { item } = parsed(ItemForm, { item: id });
		const removed = await inActivity(event, ({ db }, activity) => removeItem(db, activity, item));
		if (removed.outcome === 'refused') error(404);
		return { toast: { text: m.programme_removed(), undo: { action: '?/erbij', fields: was } } };
	}
} satisfies Actions;

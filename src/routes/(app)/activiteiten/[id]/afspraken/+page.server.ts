import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#messages';
import { hasAgreements } from '#server/activity/has-agreements.ts';
import { readActivity } from '#server/activity/read-activity.ts';
import { agreementsTab } from '#server/agreement/agreements-tab.ts';
import { addMeeting, changeMeeting, removeMeeting } from '#server/agreement/meetings.ts';
import { saveDetails } from '#server/agreement/save-details.ts';
import { savePrecondition } from '#server/agreement/save-precondition.ts';
import { errorsOf, fieldsOf, parsed, textsOf } from '../../form-fields.ts';
import { inActivity } from '../in-activity.ts';
import {
	AddMeetingForm,
	ChangeMeetingForm,
	MeetingForm,
	PreconditionForm
} from './agreement-forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const plan = await readActivity(locals, params.id);
	if (plan === undefined || !hasAgreements(plan)) error(404);
	return {
		tab: agreementsTab(plan, locals.locale),
		/** The meeting that is being changed. */
		editing: url.searchParams.get('bijeenkomst')
	};
};

/** @param form which form came back: `precondition:side`, `details`, the id of a meeting, or `new` */
function refused(
	form: string,
	values: Readonly<Record<string, string>>,
	errors: Readonly<Record<string, string>>
) {
	return fail(400, { form, values, errors });
}

export const actions = {
	voorwaarde: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(PreconditionForm, values);
		if (!form.success) {
			const which = `${values['precondition'] ?? ''}:${values['side'] ?? ''}`;
			return refused(which, values, errorsOf(form.issues));
		}
		const { precondition, side, text, confirmedBy, confirmedOn } = form.output;
		const known = await inActivity(event, ({ db, today }, activity) =>
			savePrecondition(db, activity, {
				precondition,
				side,
				text,
				confirmed:
					confirmedBy === ''
						? undefined
						: { by: confirmedBy, on: confirmedOn === '' ? today.toString() : confirmedOn }
			})
		);
		if (!known) error(404);
		return { toast: { text: m.agreement_saved() } };
	},
	gegevens: async (event) => {
		const data = await event.request.formData();
		const given = Object.fromEntries(
			[...new Set(data.keys())].map((name) => [
				name,
				data.getAll(name).filter((value) => typeof value === 'string')
			])
		);
		const saved = await inActivity(event, ({ db }, activity) => saveDetails(db, activity, given));
		if (saved.outcome === 'refused') {
			const errors = Object.fromEntries(
				saved.wrong.map(({ field, least, most }): [string, string] => [
					field,
					m.agreement_number_wrong({ least, most })
				])
			);
			return refused('details', textsOf(data), errors);
		}
		return { toast: { text: m.agreement_saved() } };
	},
	bijeenkomst: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(AddMeetingForm, values);
		if (!form.success) return refused('new', values, errorsOf(form.issues));
		const { duration, ...fields } = form.output;
		await inActivity(event, ({ db }, activity) =>
			addMeeting(db, activity.id, { ...fields, durationMinutes: duration })
		);
		return { toast: { text: m.agreement_meeting_added() } };
	},
	verzetten: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(ChangeMeetingForm, values);
		if (!form.success) return refused(values['meeting'] ?? '', values, errorsOf(form.issues));
		const { meeting, duration, ...fields } = form.output;
		const known = await inActivity(event, ({ db }, activity) =>
			changeMeeting(db, activity.id, meeting, { ...fields, durationMinutes: duration })
		);
		if (!known) error(404);
		return { toast: { text: m.agreement_saved() } };
	},
	weg: async (event) => {
		// The form sends what the meeting was, so that adding it again is the way back.
		const { meeting: id, ...was } = await fieldsOf(event.request);
		const { meeting } = parsed(MeetingForm, { meeting: id });
		const known = await inActivity(event, ({ db }, activity) =>
			removeMeeting(db, activity.id, meeting)
		);
		if (!known) error(404);
		return {
			toast: {
				text: m.agreement_meeting_removed(),
				undo: { action: '?/bijeenkomst', fields: was }
			}
		};
	}
} satisfies Actions;

import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { sayIn } from '#domain/text/say.ts';
import { m } from '#messages';
import { organisationNames } from '#server/organisation/organisation.ts';
import { activitiesOfPerson, person } from '#server/person/person.ts';
import { sectionsInUse } from '#server/person/person-list.ts';
import { removePerson, type Tie } from '#server/person/remove-person.ts';
import { MembershipForm, removeMembership, saveMembership } from '#server/person/save-person.ts';
import { errorsOf, fieldsOf } from '../../../activiteiten/form-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	locals.inRegion(async ({ db }) => {
		const found = await person(db, params.id);
		if (found === undefined) error(404);
		return {
			person: found,
			activities: await activitiesOfPerson(db, found.id),
			organisations: await organisationNames(db),
			sections: await sectionsInUse(db)
		};
	});

const tieWords: Readonly<Record<Tie, () => string>> = {
	access: m.network_tie_access,
	table: m.network_tie_table,
	role: m.network_tie_role,
	'sign-up': m.network_tie_sign_up,
	task: m.network_tie_task,
	programme: m.network_tie_programme,
	outcome: m.network_tie_outcome,
	question: m.network_tie_question,
	record: m.network_tie_record
};

export const actions = {
	werk: async ({ request, locals, params }) => {
		const values = await fieldsOf(request);
		const form = v.safeParse(MembershipForm, values);
		if (!form.success) return fail(400, { values, errors: errorsOf(form.issues) });
		await locals.inRegion(async ({ db }) => {
			if ((await person(db, params.id)) === undefined) error(404);
			if (!(await saveMembership(db, params.id, form.output))) error(404);
		});
		return { toast: { text: m.network_saved() } };
	},
	weg: async ({ request, locals, params }) => {
		const { membership = '' } = await fieldsOf(request);
		const done = await locals.inRegion(async ({ db }) => {
			if ((await person(db, params.id)) === undefined) error(404);
			return removeMembership(db, params.id, membership);
		});
		if (!done) error(404);
		return { toast: { text: m.network_work_removed() } };
	},
	verwijderen: async ({ locals, params }) => {
		const { name, removed } = await locals.inRegion(async ({ db }) => {
			const found = await person(db, params.id);
			if (found === undefined) error(404);
			return { name: found.name, removed: await removePerson(db, found.id) };
		});
		if (removed.outcome === 'removed') redirect(303, '/netwerk/mensen');
		if (removed.reason === 'unknown') error(404);
		const ties = sayIn(locals.locale).list(removed.ties.map((tie) => tieWords[tie]()));
		return fail(409, { tied: m.network_tied({ name, ties }) });
	}
} satisfies Actions;

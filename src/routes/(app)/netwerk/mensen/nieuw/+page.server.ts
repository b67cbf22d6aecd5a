import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#messages';
import { organisation, organisationNames } from '#server/organisation/organisation.ts';
import { sectionsInUse } from '#server/person/person-list.ts';
import {
	MembershipForm,
	PersonForm,
	saveMembership,
	savePerson
} from '#server/person/save-person.ts';
import { errorsOf, fieldsOf } from '../../../activiteiten/form-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.inRegion(async ({ db }) => ({
		organisation: url.searchParams.get('organisatie') ?? '',
		organisations: await organisationNames(db),
		sections: await sectionsInUse(db)
	}));

export const actions = {
	default: async ({ request, locals }) => {
		const values = await fieldsOf(request);
		const form = v.safeParse(
			v.object({ ...PersonForm.entries, ...MembershipForm.entries }),
			values
		);
		const refused = (errors: Readonly<Record<string, string>>) => fail(400, { values, errors });
		if (!form.success) return refused(errorsOf(form.issues));
		const { name, email, phone, locale, ...work } = form.output;
		const saved = await locals.inRegion(async ({ db }) => {
			if ((await organisation(db, work.organisation)) === undefined) {
				return { outcome: 'refused', reason: 'unknown' } as const;
			}
			const person = await savePerson(db, { name, email, phone, locale });
			if (person.outcome === 'saved') await saveMembership(db, person.id, work);
			return person;
		});
		if (saved.outcome === 'saved') redirect(303, `/netwerk/mensen/${saved.id}`);
		return refused(
			saved.reason === 'unknown'
				? { organisation: m.network_organisation_missing() }
				: { email: m.network_email_taken() }
		);
	}
} satisfies Actions;

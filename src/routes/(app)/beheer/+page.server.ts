import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#messages';
import { organisationNames } from '#server/organisation/organisation.ts';
import {
	AccessForm,
	giveAccess,
	peopleWithAccess,
	takeAccess
} from '#server/region/people-with-access.ts';
import { RegionForm, regionSettings, saveRegion } from '#server/region/region-settings.ts';
import { errorsOf, fieldsOf } from '../activiteiten/form-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) =>
	locals.inRegion(async ({ db }, who) => ({
		settings: await regionSettings(db),
		people: await peopleWithAccess(db),
		schools: (await organisationNames(db)).filter(({ kind }) => kind === 'school'),
		you: who.personId
	}));

function refused(
	form: 'region' | 'access',
	values: Readonly<Record<string, string>>,
	errors: Readonly<Record<string, string>>
) {
	return fail(400, { form, values, errors });
}

export const actions = {
	regio: async ({ request, locals }) => {
		const values = await fieldsOf(request);
		const form = v.safeParse(RegionForm, values);
		if (!form.success) return refused('region', values, errorsOf(form.issues));
		await locals.inRegion(({ db }) => saveRegion(db, form.output));
		return { toast: { text: m.region_saved() } };
	},
	toegang: async ({ request, locals }) => {
		const values = await fieldsOf(request);
		const form = v.safeParse(AccessForm, values);
		if (!form.success) return refused('access', values, errorsOf(form.issues));
		const given = await locals.inRegion((work) => giveAccess(work, form.output));
		if (given.outcome === 'given') {
			return { toast: { text: m.region_invited({ name: given.name }) } };
		}
		return refused(
			'access',
			values,
			given.reason === 'has-access'
				? { email: m.region_has_access() }
				: { school: m.region_school_unknown() }
		);
	},
	weg: async ({ request, locals }) => {
		const { person = '' } = await fieldsOf(request);
		const taken = await locals.inRegion(({ db }) => takeAccess(db, person));
		if (taken.outcome === 'taken') {
			return { toast: { text: m.region_taken({ name: taken.name }) } };
		}
		return fail(taken.reason === 'unknown' ? 404 : 409, {
			toast: { text: m.region_last_coordinator(), tone: 'danger' as const }
		});
	}
} satisfies Actions;

import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#messages';
import { person } from '#server/person/person.ts';
import { PersonForm, savePerson } from '#server/person/save-person.ts';
import { errorsOf, fieldsOf } from '../../../../activiteiten/form-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await locals.inRegion(({ db }) => person(db, params.id));
	if (found === undefined) error(404);
	const { id, name, email, phone, locale } = found;
	return { person: { id, name, email, phone, locale } };
};

export const actions = {
	default: async ({ request, locals, params }) => {
		const values = await fieldsOf(request);
		const form = v.safeParse(PersonForm, values);
		const refused = (errors: Readonly<Record<string, string>>) => fail(400, { values, errors });
		if (!form.success) return refused(errorsOf(form.issues));
		const saved = await locals.inRegion(async ({ db }) => {
			if ((await person(db, params.id)) === undefined) error(404);
			return savePerson(db, form.output, params.id);
		});
		if (saved.outcome === 'saved') redirect(303, `/netwerk/mensen/${saved.id}`);
		if (saved.reason === 'unknown') error(404);
		return refused({
			email: saved.reason === 'email-taken' ? m.network_email_taken() : m.network_email_needed()
		});
	}
} satisfies Actions;

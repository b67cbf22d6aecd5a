import { error, redirect } from '@sveltejs/kit';
import { organisation } from '#server/organisation/organisation.ts';
import { saveOrganisationForm } from '../../save-organisation-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await locals.inRegion(({ db }) => organisation(db, params.id));
	if (found === undefined) error(404);
	return { organisation: found };
};

export const actions = {
	default: async ({ request, locals, params }) => {
		const found = await locals.inRegion(({ db }) => organisation(db, params.id));
		if (found === undefined) error(404);
		const saved = await saveOrganisationForm(request, locals, params.id);
		if ('status' in saved) return saved;
		redirect(303, `/netwerk/organisaties/${saved.id}`);
	}
} satisfies Actions;

import { redirect } from '@sveltejs/kit';
import { saveOrganisationForm } from '../save-organisation-form.ts';
import type { Actions } from './$types';

export const actions = {
	default: async ({ request, locals }) => {
		const saved = await saveOrganisationForm(request, locals);
		if ('status' in saved) return saved;
		redirect(303, `/netwerk/organisaties/${saved.id}`);
	}
} satisfies Actions;

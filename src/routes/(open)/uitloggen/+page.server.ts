import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/');

export const actions = {
	default: async ({ request, locals: { auth } }) => {
		await auth.api.signOut({ headers: request.headers });
		redirect(303, '/inloggen');
	}
} satisfies Actions;

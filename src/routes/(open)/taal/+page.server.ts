import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { locales } from '#domain/text/locale.ts';
import { localPath } from '#server/access/local-path.ts';
import type { Actions, PageServerLoad } from './$types';

const Form = v.object({
	taal: v.fallback(v.picklist(locales), 'nl'),
	terug: v.optional(v.string(), '/')
});

export const load: PageServerLoad = () => redirect(303, '/');

export const actions = {
	default: async ({ request, cookies }) => {
		const { taal, terug } = v.parse(Form, Object.fromEntries(await request.formData()));
		cookies.set('taal', taal, { path: '/', maxAge: 400 * 24 * 60 * 60, httpOnly: false });
		redirect(303, localPath(terug, '/'));
	}
} satisfies Actions;

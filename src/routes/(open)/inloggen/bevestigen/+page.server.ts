import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { localPath } from '#server/access/local-path.ts';
import type { Actions, PageServerLoad } from './$types';

const Form = v.object({ code: v.fallback(v.string(), ''), naar: v.fallback(v.string(), '') });

/** Only shows the button: a mail scanner that follows the link uses nothing up. */
export const load: PageServerLoad = ({ url, setHeaders }) => {
	setHeaders({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
	return {
		code: url.searchParams.get('code') ?? '',
		next: localPath(url.searchParams.get('naar'))
	};
};

export const actions = {
	default: async ({ request, locals: { auth } }) => {
		const { code, naar } = v.parse(Form, Object.fromEntries(await request.formData()));
		const session = await auth.api
			.magicLinkVerify({
				query: { token: code },
				headers: request.headers
			})
			.catch((problem: unknown) => {
				// The library's own class comes in more than one copy, so its name tells.
				if (problem instanceof Error && problem.name === 'APIError') return undefined;
				throw problem;
			});
		if (session === undefined) return fail(410, { expired: true });
		redirect(303, localPath(naar));
	}
} satisfies Actions;

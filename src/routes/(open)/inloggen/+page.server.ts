import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { mailAddress } from '#domain/mail/mail-address.ts';
import { m } from '#messages';
import { demoCoordinator } from '#server/demo/demo-coordinator.ts';
import type { Actions, PageServerLoad } from './$types';

const Form = v.object({ email: v.fallback(v.string(), '') });

export const load: PageServerLoad = ({ locals: { platform } }) => ({
	demoEmail: platform.settings.demo ? demoCoordinator.email : null
});

export const actions = {
	default: async ({ request, locals: { auth }, url }) => {
		const { email: typed } = v.parse(Form, Object.fromEntries(await request.formData()));
		const email = mailAddress(typed);
		if (email === null) return fail(400, { typed, error: m.sign_in_email_wrong() });
		await auth.api.signInMagicLink({
			body: { email, metadata: { next: url.searchParams.get('naar') ?? '' } },
			headers: request.headers
		});
		return { sentTo: email };
	}
} satisfies Actions;

import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { m } from '#messages';
import { activityPlan } from '#server/activity/activity-plans.ts';
import { activityByCode } from '#server/registration/activity-by-code.ts';
import { activityFacts } from '#server/registration/activity-facts.ts';
import { activityInvitation } from '#server/registration/activity-invitation.ts';
import {
	readSignUp,
	type SignUpErrors,
	type WantedSignUp
} from '#server/registration/sign-up-form.ts';
import { signUp } from '#server/registration/sign-up.ts';
import type { Work } from '#server/platform/work.ts';
import type { Actions, PageServerLoad } from './$types';

async function withActivity<T>(
	{ platform }: App.Locals,
	code: string,
	run: (work: Work, activityId: string) => Promise<T>
): Promise<T> {
	const found = await activityByCode(platform.database, code);
	if (found === undefined) error(404);
	return platform.inRegion({ regionId: found.regionId, actor: 'link:sign-up' }, (work) =>
		run(work, found.activityId)
	);
}

export const load: PageServerLoad = ({ locals, params, setHeaders }) => {
	setHeaders({ 'Cache-Control': 'no-store' });
	return withActivity(locals, params.code, async (work, activityId) => {
		const plan = await activityPlan(work.db, activityId, locals.locale);
		const facts = await activityFacts(work, activityId);
		if (plan === undefined || facts === undefined) error(404);
		return { invitation: activityInvitation(plan, facts, locals.locale), locale: locals.locale };
	});
};

/** The form again, with what was typed. */
function unfinished(
	status: number,
	typed: WantedSignUp,
	{ errors, problem }: { readonly errors?: SignUpErrors; readonly problem?: string }
) {
	return fail(status, { typed, errors, problem });
}

export const actions = {
	default: async ({ locals, params, request }) => {
		const read = readSignUp(await request.formData());
		if (!read.ok) return unfinished(400, read.typed, { errors: read.errors });
		const result = await withActivity(locals, params.code, (work, activityId) =>
			signUp(work, activityId, read.wanted)
		);
		if (result.outcome === 'done') {
			redirect(303, resolve('/(open)/deelname/[token]', { token: result.token }));
		}
		if (result.outcome === 'mailed') return { mailedTo: read.wanted.email };
		if (result.reason === 'busy') {
			return unfinished(429, read.wanted, { problem: m.registration_busy() });
		}
		// The page itself says why: it reads the activity anew.
		return unfinished(409, read.wanted, {});
	}
} satisfies Actions;

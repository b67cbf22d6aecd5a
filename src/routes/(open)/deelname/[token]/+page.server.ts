import { error, fail } from '@sveltejs/kit';
import { m } from '#messages';
import { activityInvitation } from '#server/registration/activity-invitation.ts';
import { cancelRegistration } from '#server/registration/cancel-registration.ts';
import { changeRegistration } from '#server/registration/change-registration.ts';
import { ownRoute } from '#server/registration/own-route.ts';
import { withPersonalRegistration } from '#server/registration/personal-registration.ts';
import { restoreRegistration } from '#server/registration/restore-registration.ts';
import { readSignUp } from '#server/registration/sign-up-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'Cache-Control': 'no-store' });
	const page = await withPersonalRegistration(locals, params.token, async (work, own) => ({
		invitation: activityInvitation(own.plan, own.facts, locals.locale),
		state: own.state,
		placeInLine: own.mailed.placeInLine,
		told: own.told,
		route: own.state === 'confirmed' ? await ownRoute(work.db, own.plan, own.mailed.id) : []
	}));
	return page ?? error(404);
};

const tooLate = () =>
	fail(409, { toast: { text: m.registration_too_late(), tone: 'danger' as const } });

export const actions = {
	change: async ({ locals, params, request }) => {
		const form = await request.formData();
		const result = await withPersonalRegistration(locals, params.token, async (work, own) => {
			const read = readSignUp(form, own.told.email);
			if (!read.ok) return fail(400, { typed: read.typed, errors: read.errors });
			const changed = await changeRegistration(work, own.key, read.wanted);
			return changed.outcome === 'done' ? { toast: { text: m.registration_changed() } } : tooLate();
		});
		return result ?? error(404);
	},
	cancel: async ({ locals, params }) => {
		const result = await withPersonalRegistration(locals, params.token, (work, own) =>
			cancelRegistration(work, own.key)
		);
		if (result === undefined) error(404);
		if (result.outcome === 'refused') return tooLate();
		return {
			toast: { text: m.registration_cancel_done(), undo: { action: '?/restore', fields: {} } }
		};
	},
	restore: async ({ locals, params }) => {
		const result = await withPersonalRegistration(locals, params.token, (work, own) =>
			restoreRegistration(work, own.key)
		);
		if (result === undefined) error(404);
		if (result.outcome === 'refused') return tooLate();
		const text =
			result.state === 'confirmed' ? m.registration_restored() : m.registration_restored_waiting();
		return { toast: { text } };
	}
} satisfies Actions;

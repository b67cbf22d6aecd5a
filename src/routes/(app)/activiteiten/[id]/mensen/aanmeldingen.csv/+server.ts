import { error } from '@sveltejs/kit';
import { signUpList } from '#documents/registration/sign-up-list.ts';
import { m } from '#messages';
import { mayChangeActivities } from '#server/activity/policy.ts';
import { readActivity } from '#server/activity/read-activity.ts';
import { registrations } from '#server/registration/registrations.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const plan = await readActivity(locals, params.id);
	if (plan === undefined) error(404);
	const lines = await locals.inRegion(({ db }, who) => {
		if (!mayChangeActivities(who)) error(403);
		return registrations(db, plan.id);
	});
	const content = signUpList(
		lines.map((line) => ({ ...line, wishes: line.wishes.join(', ') })),
		locals.locale
	);
	const name = `${m.registration_file_name()}-${plan.date.toString()}.csv`;
	return new Response(content, {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="${name}"`,
			'Cache-Control': 'private, no-store'
		}
	});
};

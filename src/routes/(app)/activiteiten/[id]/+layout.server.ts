import { error } from '@sveltejs/kit';
import { activityHead } from '#server/activity/activity-head.ts';
import { mayChangeActivities } from '#server/activity/policy.ts';
import { readActivity } from '#server/activity/read-activity.ts';
import { attentionOf } from '#server/attention/activity-attention.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, params }) => {
	const plan = await readActivity(locals, params.id);
	if (plan === undefined) error(404);
	return locals.inRegion(async ({ db, today }, who) => {
		const [attention] = await attentionOf(db, [plan], today, locals.locale);
		return {
			activity: activityHead(plan, locals.locale),
			attention: attention ?? { open: [], setAside: [] },
			mayChange: mayChangeActivities(who)
		};
	});
};

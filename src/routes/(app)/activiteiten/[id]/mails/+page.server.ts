import { error } from '@sveltejs/kit';
import { m } from '#messages';
import { listedMails } from '#server/activity-mail/activity-mails.ts';
import { mayChangeActivities } from '#server/activity/policy.ts';
import { readActivity } from '#server/activity/read-activity.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const plan = await readActivity(locals, params.id);
	return locals.inRegion(async ({ db }, who) => {
		if (plan === undefined || !mayChangeActivities(who)) error(404);
		return { mails: await listedMails(db, plan, locals.locale, m.activity_mail_the_company()) };
	});
};

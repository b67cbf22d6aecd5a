import { error } from '@sveltejs/kit';
import * as v from 'valibot';
import { isActivityKind, playbookFor } from '#domain/playbook/all-playbooks.ts';
import { Day, Time } from '#server/activity/activity-form.ts';
import { activityPreview } from '#server/activity/activity-preview.ts';
import type { RequestHandler } from './$types';

const Question = v.object({
	school: v.pipe(v.string(), v.uuid()),
	date: Day,
	startsAt: Time,
	until: v.fallback(v.optional(Day), undefined)
});

/** What a day would bring; nothing is made. Half a form has no answer yet. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	if (!isActivityKind(params.soort)) error(404);
	const playbook = playbookFor(params.soort);
	const question = v.safeParse(Question, Object.fromEntries(url.searchParams));
	if (!question.success) return Response.json(null);
	const { school, until, ...moment } = question.output;
	const isPeriod = playbook.lasts !== 'day' && until !== undefined;
	const preview = await locals.inRegion((work) =>
		activityPreview(
			work,
			playbook,
			{ schoolId: school, ...moment, ...(isPeriod && { until }) },
			locals.locale
		)
	);
	return Response.json(preview ?? null);
};

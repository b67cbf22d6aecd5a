import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Locale } from '#domain/text/locale.ts';
import type { ActivityFacts } from './activity-facts.ts';

/** What a page tells about an activity to somebody who may come: plain data, times as `HH:MM`. */
export function activityInvitation(plan: ActivityPlan, facts: ActivityFacts, locale: Locale) {
	const { where, durationMinutes, signUp, organiser } = facts;
	const { confirmed, waiting, capacity } = plan.signUps;
	return {
		title: plan.title,
		summary: playbookFor(plan.kind).texts[locale].summary,
		date: plan.date.toString(),
		startsAt: clock(plan.startsAt),
		endsAt: clock(plan.startsAt.add({ minutes: durationMinutes })),
		where,
		section: plan.section ?? null,
		companies: plan.companies.map(({ name }) => name),
		programme: plan.programme.map(({ startsAt, title }) => ({ at: clock(startsAt), title })),
		tables: (plan.speedDate?.tables ?? []).map(({ id, professionalName, companyName }) => ({
			id,
			professional: professionalName,
			company: companyName
		})),
		signUp,
		capacity,
		/** For somebody who signs up now: none while others wait. */
		seatsLeft: waiting > 0 ? 0 : Math.max(capacity - confirmed, 0),
		waiting,
		region: organiser.name
	};
}

function clock(time: { toString: (options: { smallestUnit: 'minute' }) => string }): string {
	return time.toString({ smallestUnit: 'minute' });
}

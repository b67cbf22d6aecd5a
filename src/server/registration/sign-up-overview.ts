import { Temporal } from 'temporal-polyfill';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Locale } from '#domain/text/locale.ts';
import { sayIn } from '#domain/text/say.ts';
import { m } from '#messages';
import type { Work } from '#server/platform/work.ts';
import { activityFacts } from './activity-facts.ts';
import { registrations } from './registrations.ts';

/**
 * The sign-ups of an activity for the people who run it. Who may not change them sees who comes, and
 * neither addresses nor needs nor the link.
 */
export async function signUpOverview(
	work: Work,
	plan: ActivityPlan,
	locale: Locale,
	mayChange: boolean
) {
	const facts = await activityFacts(work, plan.id);
	if (facts === undefined) throw new Error(`No activity ${plan.id}`);
	const list = await registrations(work.db, plan.id);
	const say = sayIn(locale);
	const url = new URL(`/aanmelden/${facts.signUpCode}`, work.origin).href;
	const words = m.registration_share_text({
		title: plan.title,
		date: say.longDate(plan.date),
		time: m.kit_time({ time: say.time(plan.startsAt) }),
		where: facts.where,
		url
	});
	return {
		...plan.signUps,
		open: facts.signUp === 'open',
		isComing: facts.signUp === 'open' || facts.signUp === 'closed',
		hasBegun: plan.state !== 'cancelled' && Temporal.PlainDate.compare(plan.date, work.today) <= 0,
		mayAdd: plan.state === 'planned' || plan.state === 'held',
		share: mayChange ? { url, words } : null,
		list: mayChange
			? list
			: list
					.filter(({ state }) => state === 'confirmed')
					.map((row) => ({ ...row, email: '', accessNeeds: '', dietaryNeeds: '', wishes: [] }))
	};
}

import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Locale } from '#domain/text/locale.ts';
import { activityPlan } from '#server/activity/activity-plans.ts';
import { openLink } from '#server/personal-link/personal-link.ts';
import type { Work } from '#server/platform/work.ts';
import { activityFacts, type ActivityFacts } from './activity-facts.ts';
import type { RegistrationKey } from './cancel-registration.ts';
import type { WantedSignUp } from './sign-up-form.ts';
import { mailedRegistrations, type MailedRegistration } from './mailed-registrations.ts';

/** One sign-up as whoever made it sees it. */
export interface PersonalRegistration {
	readonly key: RegistrationKey;
	readonly plan: ActivityPlan;
	readonly facts: ActivityFacts;
	readonly mailed: MailedRegistration;
	readonly state: 'confirmed' | 'waiting' | 'cancelled';
	readonly told: WantedSignUp;
}

async function personalRegistration(
	work: Work,
	registrationId: string,
	locale: Locale
): Promise<PersonalRegistration | undefined> {
	const row = await work.db
		.selectFrom('registration')
		.select(['activity_id', 'name', 'email', 'section', 'access_needs', 'dietary_needs'])
		.select(['state', 'locale'])
		.where('registration_id', '=', registrationId)
		.executeTakeFirst();
	if (row === undefined) return undefined;
	const [mailed] = await mailedRegistrations(work.db, row.activity_id, [registrationId]);
	const facts = await activityFacts(work, row.activity_id);
	const plan = await activityPlan(work.db, row.activity_id, locale);
	if (mailed === undefined || facts === undefined || plan === undefined) return undefined;
	const wishes = await work.db
		.selectFrom('registration_wish')
		.select('table_id')
		.where('registration_id', '=', registrationId)
		.execute();
	return {
		key: { activityId: row.activity_id, registrationId },
		plan,
		facts,
		mailed,
		state: row.state,
		told: {
			name: row.name,
			email: row.email,
			section: row.section ?? '',
			accessNeeds: row.access_needs ?? '',
			dietaryNeeds: row.dietary_needs ?? '',
			locale: row.locale,
			wishes: wishes.map(({ table_id }) => table_id)
		}
	};
}

/** Runs what a personal link asks for; nothing when the link is unknown, expired or for something else. */
export async function withPersonalRegistration<T>(
	{ platform, locale }: Pick<App.Locals, 'platform' | 'locale'>,
	token: string,
	run: (work: Work, own: PersonalRegistration) => Promise<T>
): Promise<T | undefined> {
	const link = await openLink(platform.database, 'registration', token);
	if (link === undefined) return undefined;
	const seat = { regionId: link.regionId, actor: 'link:registration' };
	return platform.inRegion(seat, async (work) => {
		const own = await personalRegistration(work, link.subjectId, locale);
		return own && run(work, own);
	});
}

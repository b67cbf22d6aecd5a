import { sql } from 'kysely';
import { createLink } from '#server/personal-link/personal-link.ts';
import type { Work } from '#server/platform/work.ts';
import { insertRegistration } from './insert-registration.ts';
import { lockActivity, type LockedActivity } from './lock-activity.ts';
import { mailRegistrations } from './mail-registrations.ts';
import type { WantedSignUp } from './sign-up-form.ts';

export type SignedUp =
	| { readonly outcome: 'done'; readonly token: string }
	/** Whoever holds the mailbox finds a link there; the asker learns no more than that. */
	| { readonly outcome: 'mailed' }
	| { readonly outcome: 'refused'; readonly reason: 'unknown' | 'not-open' | 'busy' };

/** In ten minutes: a full staff room fits, a program that fills the list does not. */
const signUpsInTenMinutes = ({ capacity }: LockedActivity) => Math.max(60, 2 * capacity);

/** Mails in an hour with a link to a sign-up that is there already. */
const linksInAnHour = 3;

/** Signs somebody up by the shared link, and mails what became of it. */
export async function signUp(
	work: Work,
	activityId: string,
	wanted: WantedSignUp
): Promise<SignedUp> {
	const activity = await lockActivity(work, activityId);
	if (activity === undefined) return { outcome: 'refused', reason: 'unknown' };
	if (!activity.isComing || !activity.signUpOpen) {
		return { outcome: 'refused', reason: 'not-open' };
	}
	if ((await recentSignUps(work, activityId)) >= signUpsInTenMinutes(activity)) {
		return { outcome: 'refused', reason: 'busy' };
	}
	const result = await insertRegistration(work.db, activity, wanted);
	if (result.outcome === 'known') {
		if ((await recentLinks(work, result.registrationId)) < linksInAnHour) {
			await mailRegistrations(work, activityId, 'link', [result.registrationId]);
		}
		return { outcome: 'mailed' };
	}
	await mailRegistrations(work, activityId, result.state, [result.registrationId]);
	return {
		outcome: 'done',
		token: await createLink(work.db, 'registration', result.registrationId)
	};
}

async function recentSignUps({ db }: Work, activityId: string): Promise<number> {
	const { count } = await db
		.selectFrom('registration')
		.select((row) => row.fn.countAll<string>().as('count'))
		.where('activity_id', '=', activityId)
		.where('created_at', '>', sql<Date>`now() - interval '10 minutes'`)
		.executeTakeFirstOrThrow();
	return Number(count);
}

async function recentLinks({ db }: Work, registrationId: string): Promise<number> {
	const { count } = await db
		.selectFrom('mail')
		.select((row) => row.fn.countAll<string>().as('count'))
		.where('idempotency_key', 'like', `registration:${registrationId}:link:%`)
		.where('created_at', '>', sql<Date>`now() - interval '1 hour'`)
		.executeTakeFirstOrThrow();
	return Number(count);
}

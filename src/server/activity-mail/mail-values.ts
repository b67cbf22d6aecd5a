import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { endsAt } from '#domain/activity/programme.ts';
import type { MailValues } from '#domain/playbook/word-mail.ts';
import type { Locale } from '#domain/text/locale.ts';
import { sayIn } from '#domain/text/say.ts';

/** What the placeholders stand for that are the same for everybody. Unknown facts are left out. */
export function mailValues(
	plan: ActivityPlan,
	links: { readonly activity: string; readonly signUp: string },
	locale: Locale
): MailValues {
	const say = sayIn(locale);
	const last = plan.programme.at(-1);
	const coordinator = plan.roles.find(({ role }) => role === 'coordinator');
	const questions = plan.learningQuestions.filter(({ side }) => side === 'school');
	return {
		school: plan.school.name,
		date: say.date(plan.date),
		startTime: say.time(plan.startsAt),
		...(last && { endTime: say.time(endsAt(last)) }),
		...(plan.place !== undefined && { place: plan.place }),
		...(coordinator && { coordinator: coordinator.name }),
		...(questions.length > 0 && {
			learningQuestions: questions.map(({ text }) => `- ${text}`).join('\n')
		}),
		...(plan.programme.length > 0 && {
			programme: plan.programme
				.map(({ startsAt, title }) => `${say.time(startsAt)}  ${title}`)
				.join('\n')
		}),
		activityLink: links.activity,
		signUpLink: links.signUp
	};
}

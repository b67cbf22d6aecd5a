import { Temporal } from 'temporal-polyfill';
import type { Rule } from '../rule.ts';

const invitation = 'teacher-invitation';
/** By then people’s diaries still have room. */
const leastWeeks = 6;

export const invitationSixWeeksBefore: Rule<{
	readonly sendOn: Temporal.PlainDate;
	/** Whole weeks from then until the day. */
	readonly weeks: number;
	/** The last day on which it is in time. */
	readonly sendBy: Temporal.PlainDate;
	readonly today: Temporal.PlainDate;
}> = {
	id: 'invitation-six-weeks-before',
	severity: 'should',
	requirements: ['MC7'],
	place: 'tasks',
	check({ state, mails, date }, today) {
		const mail = mails.find(({ id }) => id === invitation);
		const sendBy = date.subtract({ weeks: leastWeeks });
		if (state !== 'planned' || !mail || mail.isSent) return [];
		const sendOn = Temporal.PlainDate.compare(mail.sendOn, today) < 0 ? today : mail.sendOn;
		if (Temporal.PlainDate.compare(sendOn, sendBy) <= 0) return [];
		const weeks = Math.max(0, Math.floor(sendOn.until(date).days / 7));
		return [{ facts: { sendOn, weeks, sendBy, today } }];
	},
	texts: {
		nl: {
			about: 'Uitnodiging zes weken vooraf',
			what: ({ sendOn, weeks }, say) =>
				`De uitnodiging gaat op ${say.date(sendOn)} de deur uit, ${say.count(weeks, 'week', 'weken')} voor de dag.`,
			why: 'Zes weken vooraf is er nog plek in de agenda, en kan een rooster nog schuiven.',
			fix: ({ sendBy, today }, say) =>
				isPast(sendBy, today)
					? `Uiterlijk ${say.date(sendBy)} was op tijd: bel of mail mensen nu persoonlijk, of kies een dag vanaf ${say.date(soonest(today))}.`
					: `Verstuur de aankondiging uiterlijk ${say.date(sendBy)}, met het programma erin.`
		},
		en: {
			about: 'Invitation six weeks before',
			what: ({ sendOn, weeks }, say) =>
				`The invitation goes out on ${say.date(sendOn)}, ${say.count(weeks, 'week', 'weeks')} before the day.`,
			why: 'Six weeks ahead diaries still have room, and a timetable can still be moved.',
			fix: ({ sendBy, today }, say) =>
				isPast(sendBy, today)
					? `${say.date(sendBy)} would have been in time: call or mail people personally now, or choose a day from ${say.date(soonest(today))} on.`
					: `Send the announcement by ${say.date(sendBy)}, with the programme in it.`
		}
	}
};

function isPast(day: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
	return Temporal.PlainDate.compare(day, today) < 0;
}

function soonest(today: Temporal.PlainDate): Temporal.PlainDate {
	return today.add({ weeks: leastWeeks });
}

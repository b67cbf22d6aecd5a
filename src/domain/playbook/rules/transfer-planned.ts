import { Temporal } from 'temporal-polyfill';
import { hasEnded } from '../ending-tasks.ts';
import type { Rule } from '../rule.ts';

/** No moment for the team, a moment before the last day, or nothing said of where it will be used. */
type Lack = 'moment' | 'tooEarly' | 'use';

export const transferPlanned: Rule<{
	readonly lack: Lack;
	readonly section: string;
	readonly lastDay: Temporal.PlainDate;
	/** Of the team, when one was planned; the last day otherwise. */
	readonly moment: Temporal.PlainDate;
}> = {
	id: 'transfer-planned',
	severity: 'should',
	requirements: ['TI7', 'G12'],
	place: 'agreements',
	check(plan) {
		const { state, details, date, until: lastDay = date, section = '' } = plan;
		if ((state !== 'planned' && state !== 'held') || hasEnded(plan, 'sharing')) return [];
		const on = details['transfer-on'];
		const moment = typeof on === 'string' ? Temporal.PlainDate.from(on) : undefined;
		const tooEarly = moment !== undefined && Temporal.PlainDate.compare(moment, lastDay) < 0;
		const lacks: readonly (Lack | false)[] = [
			moment === undefined && 'moment',
			tooEarly && 'tooEarly',
			details['transfer-into'] === undefined && 'use'
		];
		return lacks
			.filter((lack) => lack !== false)
			.map((lack) => ({
				subject: lack,
				facts: { lack, section, lastDay, moment: moment ?? lastDay }
			}));
	},
	texts: {
		nl: {
			about: 'Team en lessen die ervan profiteren',
			what: ({ lack, section, lastDay, moment }, say) =>
				({
					moment: `Er is geen dag gekozen waarop ${section ? `de sectie ${section}` : 'het team'} hoort wat de docent leerde.`,
					tooEarly: `Het delen staat op ${say.date(moment)}, en de stage duurt tot en met ${say.date(lastDay)}.`,
					use: 'Er is nog niet gekozen waar het geleerde terechtkomt: programma, lesmateriaal, stages of toetsen.'
				})[lack],
			why: 'Delen en er een les van maken blijft na een stage het vaakst liggen.',
			fix: ({ lack, lastDay }, say) =>
				lack === 'use'
					? 'Kies bij de afspraken één of twee plekken waar leerlingen het terug gaan zien.'
					: `Zet het op de agenda van een overleg na ${say.date(lastDay)}, liefst binnen twee weken.`
		},
		en: {
			about: 'Team and lessons that gain from it',
			what: ({ lack, section, lastDay, moment }, say) =>
				({
					moment: `No day has been chosen on which ${section ? `the section ${section}` : 'the team'} hears what the teacher learned.`,
					tooEarly: `The sharing is on ${say.date(moment)}, and the placement goes on until ${say.date(lastDay)}.`,
					use: 'It has not been chosen where it will end up: programme, material, placements or tests.'
				})[lack],
			why: 'Sharing it and making a lesson of it are what most often stays undone after a placement.',
			fix: ({ lack, lastDay }, say) =>
				lack === 'use'
					? 'Choose one or two places with the agreements where pupils will see it back.'
					: `Put it on the agenda of a meeting after ${say.date(lastDay)}, preferably within two weeks.`
		}
	}
};

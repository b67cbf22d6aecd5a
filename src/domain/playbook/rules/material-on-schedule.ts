import { Temporal } from 'temporal-polyfill';
import type { Texts } from '#domain/text/locale.ts';
import { stepDueBy } from '../details-due.ts';
import type { Rule } from '../rule.ts';

/** In weeks. A lesson that moves to the next week is no delay. */
const slackWeeks = 3;

/** The design cycle, in order. */
const stages = ['question', 'design', 'trial', 'improve', 'share'] as const;
type Stage = (typeof stages)[number];

/** Once this is due, the material is at least so far. */
const reaches: readonly (readonly [step: string, stage: Stage])[] = [
	['publish-material', 'share'],
	['improve-material', 'improve'],
	['try-in-class', 'trial'],
	['choose-one-idea', 'design']
];

const names: Readonly<Record<Stage, Texts>> = {
	question: { nl: 'de vraag', en: 'the question' },
	design: { nl: 'ontwerpen', en: 'designing' },
	trial: { nl: 'proberen in de klas', en: 'trying in class' },
	improve: { nl: 'verbeteren', en: 'improving' },
	share: { nl: 'delen', en: 'sharing' }
};

export const materialOnSchedule: Rule<{
	readonly stage: Stage;
	readonly expected: Stage;
	readonly since: Temporal.PlainDate;
}> = {
	id: 'material-on-schedule',
	severity: 'should',
	requirements: ['DOT2'],
	place: 'agreements',
	check(plan, today) {
		const stage = stages.find((one) => one === plan.details['material-stage']);
		if (plan.state !== 'planned' || !stage) return [];
		for (const [step, expected] of reaches) {
			const since = stepDueBy(plan, step, today, -slackWeeks);
			if (!since) continue;
			const isBehind = stages.indexOf(stage) < stages.indexOf(expected);
			return isBehind ? [{ facts: { stage, expected, since } }] : [];
		}
		return [];
	},
	texts: {
		nl: {
			about: 'Materiaal dat op schema ligt',
			what: ({ stage, expected, since }, say) =>
				`Het materiaal staat nog bij ‘${names[stage].nl}’, terwijl ${names[expected].nl} op ${say.date(since)} zou beginnen.`,
			why: 'Wie laat in de klas komt, heeft geen tijd meer om te verbeteren en te delen.',
			fix: () =>
				'Maak het kleiner, of verzet de taken. Is het al verder, pas dan aan hoe ver het is.'
		},
		en: {
			about: 'Material that is on schedule',
			what: ({ stage, expected, since }, say) =>
				`The material is still at ‘${names[stage].en}’, while ${names[expected].en} was to begin on ${say.date(since)}.`,
			why: 'If it comes into class late, no time is left to improve and share it.',
			fix: () =>
				'Make it smaller, or move the tasks. If it is further already, note how far it has got.'
		}
	}
};

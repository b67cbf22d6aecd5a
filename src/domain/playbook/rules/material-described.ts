import type { Temporal } from 'temporal-polyfill';
import type { Texts } from '#domain/text/locale.ts';
import { missingDetails, stepDueBy } from '../details-due.ts';
import type { Rule } from '../rule.ts';

const step = 'try-in-class';

/** What somebody has to know who gives a trial lesson. */
const asked = [
	'material-title',
	'material-levels',
	'material-goals',
	'lesson-minutes',
	'material-stage'
] as const;
type Asked = (typeof asked)[number];

const names: Readonly<Record<Asked, Texts>> = {
	'material-title': { nl: 'de titel', en: 'the title' },
	'material-levels': { nl: 'de leerwegen', en: 'the pathways' },
	'material-goals': { nl: 'de leerdoelen', en: 'the learning goals' },
	'lesson-minutes': { nl: 'de lestijd', en: 'the lesson time' },
	'material-stage': { nl: 'hoe ver het is', en: 'how far it has got' }
};

export const materialDescribed: Rule<{
	readonly missing: readonly Asked[];
	/** The day from which it is tried. */
	readonly from: Temporal.PlainDate;
}> = {
	id: 'material-described',
	severity: 'should',
	requirements: ['DOT2', 'DOT3'],
	place: 'agreements',
	check(plan, today) {
		if (plan.state !== 'planned') return [];
		const from = stepDueBy(plan, step, today);
		const missing = missingDetails(plan, asked);
		return from && missing.length > 0 ? [{ facts: { missing, from } }] : [];
	},
	texts: {
		nl: {
			about: 'Materiaal met een doel en een doelgroep',
			what: ({ missing, from }, say) =>
				`Het materiaal gaat vanaf ${say.date(from)} de klas in, maar dit staat er nog niet bij: ${say.list(missing.map((id) => names[id].nl))}.`,
			why: 'Wie het in zijn les probeert, moet weten voor wie het is en wat leerlingen ervan leren.',
			fix: () => 'Vul het samen in. Een paar regels zijn genoeg, en veranderen mag altijd.'
		},
		en: {
			about: 'Material with a goal and target group',
			what: ({ missing, from }, say) =>
				`The material goes into class from ${say.date(from)}, but this has not been noted yet: ${say.list(missing.map((id) => names[id].en))}.`,
			why: 'Whoever tries it in a lesson has to know whom it is for and what pupils learn from it.',
			fix: () => 'Fill it in together. A few lines are enough, and you can always change them.'
		}
	}
};

import type { Temporal } from 'temporal-polyfill';
import type { Rule } from './rule.ts';
import type { ProgrammeKind } from './vocabulary.ts';

type ProgrammeFacts = {
	readonly date: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
};

/** A rule that the programme has an item of a kind. */
export function programmeNeeds(
	kind: ProgrammeKind,
	rule: Pick<Rule<ProgrammeFacts>, 'id' | 'severity' | 'requirements' | 'texts'>
): Rule<ProgrammeFacts> {
	return {
		...rule,
		place: 'programme',
		check({ state, programme, date, startsAt }) {
			if (state !== 'planned' || programme.some((item) => item.kind === kind)) return [];
			return [{ facts: { date, startsAt } }];
		}
	};
}

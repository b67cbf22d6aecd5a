import type { Rule } from '../../rule.ts';
import { meetingsOnSchoolDays } from '../../rules/meetings-on-school-days.ts';
import { pairGoalsRecorded } from '../../rules/pair-goals-recorded.ts';
import { progressWatched } from '../../rules/progress-watched.ts';
import { twinningRecorded } from '../../rules/twinning-recorded.ts';
import * as shared from '../shared/rules.ts';

/** In the order in which the guide explains them. */
export const rules: readonly Rule[] = [
	...shared.learningQuestions,
	...shared.companyTakesPart,
	...shared.agreements,
	...shared.people,
	progressWatched,
	pairGoalsRecorded,
	meetingsOnSchoolDays,
	...shared.whenItIs,
	...shared.dayProgramme,
	twinningRecorded,
	...shared.afterwards
];

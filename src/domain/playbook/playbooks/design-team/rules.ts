import type { Rule } from '../../rule.ts';
import { bothGainsRecorded } from '../../rules/both-gains-recorded.ts';
import { materialDescribed } from '../../rules/material-described.ts';
import { materialOnSchedule } from '../../rules/material-on-schedule.ts';
import { materialReadyToShare } from '../../rules/material-ready-to-share.ts';
import { meetingsOnSchoolDays } from '../../rules/meetings-on-school-days.ts';
import { meetingsPlanned } from '../../rules/meetings-planned.ts';
import { severalSchools } from '../../rules/several-schools.ts';
import { tradeInTeam } from '../../rules/trade-in-team.ts';
import * as shared from '../shared/rules.ts';

/** In the order in which the guide explains them. */
export const rules: readonly Rule[] = [
	...shared.learningQuestions,
	severalSchools,
	tradeInTeam,
	...shared.companyTakesPart,
	...shared.agreements,
	...shared.people,
	meetingsPlanned,
	meetingsOnSchoolDays,
	...shared.whenItIs,
	...shared.dayProgramme,
	materialDescribed,
	materialOnSchedule,
	materialReadyToShare,
	bothGainsRecorded,
	...shared.afterwards
];

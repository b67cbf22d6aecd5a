import type { Rule } from '../../rule.ts';
import { contentDiscussed } from '../../rules/content-discussed.ts';
import { followUpAsked } from '../../rules/follow-up-asked.ts';
import { groupsFit } from '../../rules/groups-fit.ts';
import { handsOnDescribed } from '../../rules/hands-on-described.ts';
import { handsOnInProgramme } from '../../rules/hands-on-in-programme.ts';
import { invitationSixWeeksBefore } from '../../rules/invitation-six-weeks-before.ts';
import { recommendationsPassedOn } from '../../rules/recommendations-passed-on.ts';
import { safetyRulesKnown } from '../../rules/safety-rules-known.ts';
import { signUpOpensInTime } from '../../rules/sign-up-opens-in-time.ts';
import { vcaChecked } from '../../rules/vca-checked.ts';
import * as shared from '../shared/rules.ts';

/** In the order in which the guide explains them. */
export const rules: readonly Rule[] = [
	...shared.learningQuestions,
	...shared.agreements,
	...shared.companyTakesPart,
	contentDiscussed,
	handsOnInProgramme,
	handsOnDescribed,
	groupsFit,
	safetyRulesKnown,
	...shared.people,
	...shared.whenItIs,
	invitationSixWeeksBefore,
	signUpOpensInTime,
	...shared.dayProgramme,
	...shared.afterwards,
	recommendationsPassedOn,
	followUpAsked,
	vcaChecked
];

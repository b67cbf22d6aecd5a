import type { Rule } from '../../rule.ts';
import { enoughLeadTime } from '../../rules/enough-lead-time.ts';
import { handsOnInProgramme } from '../../rules/hands-on-in-programme.ts';
import { introductionInProgramme } from '../../rules/introduction-in-programme.ts';
import { onASchoolDay } from '../../rules/on-a-school-day.ts';
import { placementAgreementSigned } from '../../rules/placement-agreement-signed.ts';
import { placementArrangedInTime } from '../../rules/placement-arranged-in-time.ts';
import { placementArranged } from '../../rules/placement-arranged.ts';
import { programmeJoinsUp } from '../../rules/programme-joins-up.ts';
import { safetyRulesKnown } from '../../rules/safety-rules-known.ts';
import { transferPlanned } from '../../rules/transfer-planned.ts';
import { transferRecorded } from '../../rules/transfer-recorded.ts';
import * as shared from '../shared/rules.ts';

/**
 * In the order in which the guide explains them. A placement is held in working hours: what G20 asks of
 * lesson time, release and cover of the lessons, is among the arrangements.
 */
export const rules: readonly Rule[] = [
	...shared.learningQuestions,
	...shared.companyTakesPart,
	...shared.agreements,
	placementArranged,
	placementArrangedInTime,
	placementAgreementSigned,
	safetyRulesKnown,
	...shared.people,
	...shared.preparedQuestions,
	onASchoolDay,
	enoughLeadTime,
	introductionInProgramme,
	handsOnInProgramme,
	programmeJoinsUp,
	transferPlanned,
	...shared.afterwards,
	transferRecorded
];

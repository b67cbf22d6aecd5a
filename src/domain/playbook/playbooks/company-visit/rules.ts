import type { Rule } from '../../rule.ts';
import { companyIntroductionInProgramme } from '../../rules/company-introduction-in-programme.ts';
import { companyTourInProgramme } from '../../rules/company-tour-in-programme.ts';
import { fixedFeedbackMoment } from '../../rules/fixed-feedback-moment.ts';
import { handsOnDescribed } from '../../rules/hands-on-described.ts';
import { handsOnInProgramme } from '../../rules/hands-on-in-programme.ts';
import { introductionInProgramme } from '../../rules/introduction-in-programme.ts';
import { pupilsSupervised } from '../../rules/pupils-supervised.ts';
import { safetyRulesKnown } from '../../rules/safety-rules-known.ts';
import { tourOfAllDepartments } from '../../rules/tour-of-all-departments.ts';
import { youngEmployeeAsked } from '../../rules/young-employee-asked.ts';
import * as shared from '../shared/rules.ts';

/** In the order in which the guide explains them. */
export const rules: readonly Rule[] = [
	...shared.learningQuestions,
	...shared.agreements,
	...shared.companyTakesPart,
	pupilsSupervised,
	youngEmployeeAsked,
	...shared.people,
	...shared.preparedQuestions,
	...shared.whenItIs,
	// The company introduces itself here, which asks for more than a word of welcome.
	...shared.dayProgramme.filter((rule) => rule !== introductionInProgramme),
	companyIntroductionInProgramme,
	companyTourInProgramme,
	tourOfAllDepartments,
	handsOnInProgramme,
	handsOnDescribed,
	safetyRulesKnown,
	...shared.afterwards,
	fixedFeedbackMoment
];

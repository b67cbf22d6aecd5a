import type { Rule } from '../../rule.ts';
import { contactHandedOver } from '../../rules/contact-handed-over.ts';
import { courseRecalibrated } from '../../rules/course-recalibrated.ts';
import { schoolContextInProgramme } from '../../rules/school-context-in-programme.ts';
import * as shared from '../shared/rules.ts';

/** In the order in which the guide explains them. */
export const rules: readonly Rule[] = [
	...shared.needExplored,
	...shared.learningQuestions,
	...shared.companyTakesPart,
	contactHandedOver,
	courseRecalibrated,
	...shared.people,
	...shared.preparedQuestions,
	...shared.whenItIs,
	...shared.dayProgramme,
	schoolContextInProgramme,
	...shared.afterwards
];

import type { Rule } from '../rule.ts';
import { companyQuestionsAsked } from '../rules/company-questions-asked.ts';
import { enoughLeadTime } from '../rules/enough-lead-time.ts';
import { evaluationOfBothSides } from '../rules/evaluation-of-both-sides.ts';
import { everyoneMeetsEveryone } from '../rules/everyone-meets-everyone.ts';
import { feedbackMomentPlanned } from '../rules/feedback-moment-planned.ts';
import { introductionInProgramme } from '../rules/introduction-in-programme.ts';
import { learningQuestionConcrete } from '../rules/learning-question-concrete.ts';
import { learningQuestionPresent } from '../rules/learning-question-present.ts';
import { mealInTheEvening } from '../rules/meal-in-the-evening.ts';
import { noteTakerAtEveryTable } from '../rules/note-taker-at-every-table.ts';
import { onASchoolDay } from '../rules/on-a-school-day.ts';
import { outcomesOwned } from '../rules/outcomes-owned.ts';
import { outsideLessonTime } from '../rules/outside-lesson-time.ts';
import { preStudyDivided } from '../rules/pre-study-divided.ts';
import { programmeJoinsUp } from '../rules/programme-joins-up.ts';
import { questionsDivided } from '../rules/questions-divided.ts';
import { rolesFilled } from '../rules/roles-filled.ts';
import { rotationFits } from '../rules/rotation-fits.ts';
import { rotationMade } from '../rules/rotation-made.ts';
import { roundsFitProgramme } from '../rules/rounds-fit-programme.ts';
import { schoolContextInProgramme } from '../rules/school-context-in-programme.ts';
import { sharingPlanned } from '../rules/sharing-planned.ts';
import { sharingReachesTeam } from '../rules/sharing-reaches-team.ts';
import { taskDivisionAgreed } from '../rules/task-division-agreed.ts';
import { thanksPlanned } from '../rules/thanks-planned.ts';
import { tourInProgramme } from '../rules/tour-in-programme.ts';
import { twoProfessionals } from '../rules/two-professionals.ts';
import { walkInInProgramme } from '../rules/walk-in-in-programme.ts';
import { youngProfessional } from '../rules/young-professional.ts';

/** In the order in which the guide explains them. */
export const rules: readonly Rule[] = [
	learningQuestionPresent,
	learningQuestionConcrete,
	companyQuestionsAsked,
	twoProfessionals,
	youngProfessional,
	everyoneMeetsEveryone,
	rotationMade,
	rotationFits,
	noteTakerAtEveryTable,
	taskDivisionAgreed,
	rolesFilled,
	preStudyDivided,
	questionsDivided,
	onASchoolDay,
	outsideLessonTime,
	enoughLeadTime,
	walkInInProgramme,
	introductionInProgramme,
	schoolContextInProgramme,
	tourInProgramme,
	mealInTheEvening,
	roundsFitProgramme,
	programmeJoinsUp,
	thanksPlanned,
	sharingPlanned,
	sharingReachesTeam,
	evaluationOfBothSides,
	feedbackMomentPlanned,
	outcomesOwned
];

import type { Rule } from '../../rule.ts';
import { companyQuestionsAsked } from '../../rules/company-questions-asked.ts';
import { enoughLeadTime } from '../../rules/enough-lead-time.ts';
import { evaluationOfBothSides } from '../../rules/evaluation-of-both-sides.ts';
import { everyItemHasAGoal } from '../../rules/every-item-has-a-goal.ts';
import { feedbackMomentPlanned } from '../../rules/feedback-moment-planned.ts';
import { introductionInProgramme } from '../../rules/introduction-in-programme.ts';
import { learningQuestionConcrete } from '../../rules/learning-question-concrete.ts';
import { learningQuestionPresent } from '../../rules/learning-question-present.ts';
import { mealInTheEvening } from '../../rules/meal-in-the-evening.ts';
import { needRecorded } from '../../rules/need-recorded.ts';
import { onASchoolDay } from '../../rules/on-a-school-day.ts';
import { outcomesOwned } from '../../rules/outcomes-owned.ts';
import { outsideLessonTime } from '../../rules/outside-lesson-time.ts';
import { preconditionsWorkedOut } from '../../rules/preconditions-worked-out.ts';
import { preStudyDivided } from '../../rules/pre-study-divided.ts';
import { programmeJoinsUp } from '../../rules/programme-joins-up.ts';
import { questionsDivided } from '../../rules/questions-divided.ts';
import { rolesFilled } from '../../rules/roles-filled.ts';
import { sharingPlanned } from '../../rules/sharing-planned.ts';
import { sharingReachesTeam } from '../../rules/sharing-reaches-team.ts';
import { taskDivisionAgreed } from '../../rules/task-division-agreed.ts';
import { thanksPlanned } from '../../rules/thanks-planned.ts';
import { walkInInProgramme } from '../../rules/walk-in-in-programme.ts';

/** Groups of rules that many playbooks name, each in the order in which the guide explains them. */
export const learningQuestions: readonly Rule[] = [
	learningQuestionPresent,
	learningQuestionConcrete
];

/** Where a company receives or is received. */
export const companyTakesPart: readonly Rule[] = [companyQuestionsAsked, taskDivisionAgreed];

/** First explore, then do; with the details of `need-details.ts`. */
export const needExplored: readonly Rule[] = [needRecorded];

/** Where participants prepare what they will ask. */
export const preparedQuestions: readonly Rule[] = [preStudyDivided, questionsDivided];

export const whenItIs: readonly Rule[] = [onASchoolDay, outsideLessonTime, enoughLeadTime];

export const dayProgramme: readonly Rule[] = [
	walkInInProgramme,
	introductionInProgramme,
	mealInTheEvening,
	programmeJoinsUp,
	everyItemHasAGoal
];

/** Where both sides work out beforehand what they count on from each other. */
export const agreements: readonly Rule[] = [preconditionsWorkedOut];

export const people: readonly Rule[] = [rolesFilled];

/** G11: the day is not the end. */
export const afterwards: readonly Rule[] = [
	thanksPlanned,
	sharingPlanned,
	sharingReachesTeam,
	evaluationOfBothSides,
	feedbackMomentPlanned,
	outcomesOwned
];

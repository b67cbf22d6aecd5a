import type { Rule } from '../../rule.ts';
import { answersInBalance } from '../../rules/answers-in-balance.ts';
import { bothSchoolsAsk } from '../../rules/both-schools-ask.ts';
import { criticismHasEvidence } from '../../rules/criticism-has-evidence.ts';
import { dayGoalsSet } from '../../rules/day-goals-set.ts';
import { enoughLeadTime } from '../../rules/enough-lead-time.ts';
import { feedbackMomentNamed } from '../../rules/feedback-moment-named.ts';
import { itemLeadersNamed } from '../../rules/item-leaders-named.ts';
import { lostLessonsCovered } from '../../rules/lost-lessons-covered.ts';
import { moderatorAndNoteTakers } from '../../rules/moderator-and-note-takers.ts';
import { onASchoolDay } from '../../rules/on-a-school-day.ts';
import { questionsDivided } from '../../rules/questions-divided.ts';
import { successNamed } from '../../rules/success-named.ts';
import { takeHomeListed } from '../../rules/take-home-listed.ts';
import { taskDivisionAgreed } from '../../rules/task-division-agreed.ts';
import { visitLeadsOn } from '../../rules/visit-leads-on.ts';
import { visitStaysSmall } from '../../rules/visit-stays-small.ts';
import * as shared from '../shared/rules.ts';

/** In the order in which the guide explains them. Lessons are watched in lesson time, so cover is looked at instead. */
export const rules: readonly Rule[] = [
	...shared.agreements,
	...shared.learningQuestions,
	bothSchoolsAsk,
	visitStaysSmall,
	successNamed,
	dayGoalsSet,
	moderatorAndNoteTakers,
	...shared.people,
	taskDivisionAgreed,
	itemLeadersNamed,
	takeHomeListed,
	questionsDivided,
	onASchoolDay,
	lostLessonsCovered,
	enoughLeadTime,
	...shared.dayProgramme,
	criticismHasEvidence,
	answersInBalance,
	...shared.afterwards,
	feedbackMomentNamed,
	visitLeadsOn
];

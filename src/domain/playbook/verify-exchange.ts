import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Playbook, PlaybookStep } from './playbook.ts';
import { speedDate } from './playbooks/speed-date/playbook.ts';
import { planOf } from './verify-plan.ts';

const otherSide = ({ by, ...step }: PlaybookStep): PlaybookStep => ({
	...step,
	by: by === 'companyContact' ? 'visitLeader' : by
});

/** A made-up kind, to see that rules serve every kind: another school takes part, for two weeks, and no company. */
const exchange: Playbook = {
	...speedDate,
	kind: 'exchange',
	lasts: { weeks: 2 },
	partners: [{ of: 'school', least: 1 }],
	before: speedDate.before.map(otherSide),
	during: [],
	after: speedDate.after.map(otherSide)
};

/** From Thursday 28 January to 11 February 2027 with De Linde, with changes. */
export function exchangePlan(changes: Partial<ActivityPlan> = {}): ActivityPlan {
	return planOf(exchange, changes);
}

import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';

/** Whether an activity of this kind has anything to agree besides its plan. */
export function hasAgreements({ kind }: Pick<ActivityPlan, 'kind'>): boolean {
	const { preconditions, details, lasts } = playbookFor(kind);
	return preconditions.length > 0 || details.length > 0 || lasts !== 'day';
}

import type { Playbook } from './playbook.ts';
import { companyNetwork } from './playbooks/company-network/playbook.ts';
import { companyVisit } from './playbooks/company-visit/playbook.ts';
import { designTeam } from './playbooks/design-team/playbook.ts';
import { jobTwinning } from './playbooks/job-twinning/playbook.ts';
import { masterclass } from './playbooks/masterclass/playbook.ts';
import { schoolVisit } from './playbooks/school-visit/playbook.ts';
import { speedDate } from './playbooks/speed-date/playbook.ts';
import { teacherPlacement } from './playbooks/teacher-placement/playbook.ts';
import type { ActivityKind } from './vocabulary.ts';

/** Every kind of activity, in the order in which the guide shows them. */
export const allPlaybooks: readonly Playbook[] = [
	schoolVisit,
	designTeam,
	companyNetwork,
	jobTwinning,
	speedDate,
	companyVisit,
	masterclass,
	teacherPlacement
];

const byKind = new Map(allPlaybooks.map((playbook) => [playbook.kind, playbook]));

/** @throws when there is no such kind: a stored kind always has its playbook */
export function playbookFor(kind: ActivityKind): Playbook {
	const playbook = byKind.get(kind);
	if (!playbook) throw new Error(`No playbook for ${kind}`);
	return playbook;
}

export function isActivityKind(kind: string): kind is ActivityKind {
	return byKind.has(kind);
}

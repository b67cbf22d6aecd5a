import type { Playbook } from './playbook.ts';
import { speedDate } from './playbooks/speed-date.ts';
import type { ActivityKind } from './vocabulary.ts';

const playbooks: Readonly<Record<ActivityKind, Playbook>> = { 'speed-date': speedDate };

export const allPlaybooks: readonly Playbook[] = Object.values(playbooks);

export function playbookFor(kind: ActivityKind): Playbook {
	return playbooks[kind];
}

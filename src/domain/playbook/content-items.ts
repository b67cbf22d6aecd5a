import type { ProgrammeItem } from '#domain/activity/activity-plan.ts';
import type { ProgrammeKind } from './vocabulary.ts';

/** What frames a day rather than filling it. */
const frame: readonly ProgrammeKind[] = [
	'walkIn',
	'introduction',
	'safetyBriefing',
	'break',
	'meal',
	'feedback',
	'closing'
];

/** The items for which people come, in the order of the day. */
export function contentItems(programme: readonly ProgrammeItem[]): readonly ProgrammeItem[] {
	return programme.filter(({ kind }) => !frame.includes(kind));
}

import type { Playbook, ProgrammeTemplateItem } from '#domain/playbook/playbook.ts';
import type { ActivityFacts, PlannedItem } from './planned-activity.ts';

/** In minutes after midnight. A programme that is still going on then asks for a meal. */
const evening = 17 * 60 + 30;

/** The items of the day one after another, from the start time on. */
export function planProgramme(playbook: Playbook, facts: ActivityFacts): readonly PlannedItem[] {
	const minutes = (items: readonly ProgrammeTemplateItem[]) =>
		items.reduce((sum, item) => sum + durationMinutes(item, facts), 0);

	const always = playbook.programme.filter(({ onlyWhen }) => onlyWhen === undefined);
	const { hour, minute } = facts.startsAt;
	const runsIntoEvening = hour * 60 + minute + minutes(always) > evening;
	const items = runsIntoEvening ? playbook.programme : always;

	return items.map((item, index) => ({
		template: item.id,
		kind: item.kind,
		by: item.by,
		startsAt: facts.startsAt.add({ minutes: minutes(items.slice(0, index)) }),
		durationMinutes: durationMinutes(item, facts)
	}));
}

/** The rounds with the changes between them, without a change after the last one. */
export function roundsMinutes({
	count,
	roundMinutes,
	changeMinutes
}: NonNullable<ActivityFacts['rounds']>): number {
	return count * roundMinutes + Math.max(0, count - 1) * changeMinutes;
}

function durationMinutes({ lasts }: ProgrammeTemplateItem, { rounds }: ActivityFacts): number {
	if (lasts !== 'rounds') return lasts.minutes;
	return rounds ? roundsMinutes(rounds) : 0;
}

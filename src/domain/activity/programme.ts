import type { Temporal } from 'temporal-polyfill';

/** An item of a day programme as far as time is concerned. */
export interface TimedItem {
	readonly id: string;
	readonly startsAt: Temporal.PlainTime;
	readonly durationMinutes: number;
}

export type ProgrammeChange<Item extends TimedItem> =
	/** `at` is the index that the item gets; it begins when the item there began, or at the end. */
	| { readonly change: 'insert'; readonly item: Item; readonly at: number }
	| { readonly change: 'remove'; readonly id: string }
	| { readonly change: 'move'; readonly id: string; readonly by: -1 | 1 }
	| { readonly change: 'lengthen'; readonly id: string; readonly toMinutes: number }
	| { readonly change: 'start'; readonly id: string; readonly at: Temporal.PlainTime };

export function endsAt({ startsAt, durationMinutes }: TimedItem): Temporal.PlainTime {
	return startsAt.add({ minutes: durationMinutes });
}

/**
 * The programme after a change; the items after it shift together and keep the gaps between them.
 * A change of an unknown item, or a move past an end, changes nothing.
 *
 * @param programme in the order of the day
 */
export function shiftProgramme<Item extends TimedItem>(
	programme: readonly Item[],
	change: ProgrammeChange<Item>
): readonly Item[] {
	if (change.change === 'insert') return insert(programme, change.item, change.at);
	const index = programme.findIndex(({ id }) => id === change.id);
	const item = programme[index];
	if (!item) return programme;
	const earlier = programme.slice(0, index);
	const later = programme.slice(index + 1);
	switch (change.change) {
		case 'remove':
			return [...earlier, ...shifted(later, -item.durationMinutes)];
		case 'move':
			return swap(programme, change.by === 1 ? index : index - 1);
		case 'lengthen': {
			const lengthened = { ...item, durationMinutes: change.toMinutes };
			return [...earlier, lengthened, ...shifted(later, change.toMinutes - item.durationMinutes)];
		}
		case 'start':
			return [...earlier, ...shifted([item, ...later], minutesBetween(item.startsAt, change.at))];
	}
}

function insert<Item extends TimedItem>(
	programme: readonly Item[],
	item: Item,
	at: number
): readonly Item[] {
	const previous = programme[at - 1];
	const displaced = programme[at];
	const startsAt = displaced?.startsAt ?? (previous ? endsAt(previous) : item.startsAt);
	return [
		...programme.slice(0, at),
		{ ...item, startsAt },
		...shifted(programme.slice(at), item.durationMinutes)
	];
}

/** Exchanges an item with the next one; together they keep their start, their end and their gap. */
function swap<Item extends TimedItem>(programme: readonly Item[], index: number): readonly Item[] {
	const first = programme[index];
	const second = programme[index + 1];
	if (!first || !second) return programme;
	const gap = minutesBetween(endsAt(first), second.startsAt);
	const nowFirst = { ...second, startsAt: first.startsAt };
	const nowSecond = { ...first, startsAt: endsAt(nowFirst).add({ minutes: gap }) };
	return programme.toSpliced(index, 2, nowFirst, nowSecond);
}

function shifted<Item extends TimedItem>(items: readonly Item[], minutes: number): readonly Item[] {
	return items.map((item) => ({ ...item, startsAt: item.startsAt.add({ minutes }) }));
}

/** Negative when `until` is earlier. */
export function minutesBetween(from: Temporal.PlainTime, until: Temporal.PlainTime): number {
	return from.until(until).total('minutes');
}

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { programmeClashes } from './programme-clashes.ts';
import { shiftProgramme, type ProgrammeChange, type TimedItem } from './programme.ts';

const time = (text: string) => Temporal.PlainTime.from(text);
const item = (id: string, startsAt: string, durationMinutes: number): TimedItem => ({
	id,
	startsAt: time(startsAt),
	durationMinutes
});
/** A gap of ten minutes stands between b and c. */
const programme = [item('a', '16:00', 20), item('b', '16:20', 30), item('c', '17:00', 15)];
const worded = (items: readonly TimedItem[]) =>
	items.map(
		({ id, startsAt, durationMinutes }) =>
			`${id} ${startsAt.toString({ smallestUnit: 'minute' })} ${String(durationMinutes)}`
	);
const after = (change: ProgrammeChange<TimedItem>) => worded(shiftProgramme(programme, change));

describe('G6 the items of a programme shift together', () => {
	test('when one becomes longer or shorter', () => {
		expect(after({ change: 'lengthen', id: 'a', toMinutes: 25 })).toEqual([
			'a 16:00 25',
			'b 16:25 30',
			'c 17:05 15'
		]);
		expect(after({ change: 'lengthen', id: 'b', toMinutes: 10 })).toEqual([
			'a 16:00 20',
			'b 16:20 10',
			'c 16:40 15'
		]);
	});

	test('when one starts at another time, and those before it stay', () => {
		expect(after({ change: 'start', id: 'b', at: time('16:30') })).toEqual([
			'a 16:00 20',
			'b 16:30 30',
			'c 17:10 15'
		]);
	});

	test('when one is inserted or removed', () => {
		expect(after({ change: 'insert', at: 1, item: item('new', '00:00', 5) })).toEqual([
			'a 16:00 20',
			'new 16:20 5',
			'b 16:25 30',
			'c 17:05 15'
		]);
		expect(after({ change: 'insert', at: 3, item: item('new', '00:00', 5) }).at(-1)).toBe(
			'new 17:15 5'
		);
		expect(
			worded(shiftProgramme([], { change: 'insert', at: 0, item: item('a', '09:00', 5) }))
		).toEqual(['a 09:00 5']);
		expect(after({ change: 'remove', id: 'a' })).toEqual(['b 16:00 30', 'c 16:40 15']);
	});

	test('when one moves up or down, the gap stays where it was', () => {
		expect(after({ change: 'move', id: 'b', by: 1 })).toEqual([
			'a 16:00 20',
			'c 16:20 15',
			'b 16:45 30'
		]);
		expect(after({ change: 'move', id: 'b', by: -1 })).toEqual([
			'b 16:00 30',
			'a 16:30 20',
			'c 17:00 15'
		]);
	});

	test('but not past an end, nor for an item that is not there', () => {
		expect(after({ change: 'move', id: 'a', by: -1 })).toEqual(worded(programme));
		expect(after({ change: 'move', id: 'c', by: 1 })).toEqual(worded(programme));
		expect(after({ change: 'remove', id: 'x' })).toEqual(worded(programme));
	});

	test('so that no change makes a gap or overlap that was not there', () => {
		const joined = [item('a', '16:00', 20), item('b', '16:20', 30), item('c', '16:50', 15)];
		const id = fc.constantFrom('a', 'b', 'c');
		const change = fc.oneof(
			fc.record({
				change: fc.constant('move' as const),
				id,
				by: fc.constantFrom(-1 as const, 1 as const)
			}),
			fc.record({
				change: fc.constant('lengthen' as const),
				id,
				toMinutes: fc.integer({ min: 5, max: 60 })
			}),
			fc.record({ change: fc.constant('remove' as const), id })
		);
		fc.assert(
			fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
				const changed = changes.reduce<readonly TimedItem[]>(
					(items, one) => shiftProgramme(items, one),
					joined
				);
				return programmeClashes(changed).length === 0;
			})
		);
	});
});

describe('G6 clashes in a programme', () => {
	test('are gaps and overlaps, with their length', () => {
		const clashes = programmeClashes([...programme, item('d', '17:05', 10)]);
		expect(
			clashes.map(({ kind, firstId, secondId, minutes }) => [kind, firstId, secondId, minutes])
		).toEqual([
			['gap', 'b', 'c', 10],
			['overlap', 'c', 'd', 10]
		]);
	});
});

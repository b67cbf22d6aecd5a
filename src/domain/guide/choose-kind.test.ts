import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aims, companions, times } from '#domain/playbook/suits.ts';
import { chooseKinds, type ChooserAnswers } from './choose-kind.ts';

const visit = {
	kind: 'visit',
	suits: { aims: ['trade', 'partners'], with: ['companies'], time: ['hours', 'day'] }
} as const;
const exchange = {
	kind: 'exchange',
	suits: { aims: ['teaching', 'safeStart'], with: ['schools'], time: ['day'] }
} as const;
const pair = {
	kind: 'pair',
	suits: { aims: ['trade'], with: ['companies', 'onePerson'], time: ['year'] }
} as const;
const kinds = [visit, exchange, pair];

describe('G1 choosing a kind', () => {
	test.each<[ChooserAnswers, ReturnType<typeof chooseKinds>]>([
		[{}, []],
		[{ aim: 'careers' }, []],
		[
			{ aim: 'trade' },
			[
				{ kind: 'visit', fits: ['aim'] },
				{ kind: 'pair', fits: ['aim'] }
			]
		],
		[
			{ aim: 'trade', companion: 'companies', time: 'year' },
			[
				{ kind: 'pair', fits: ['aim', 'companion', 'time'] },
				{ kind: 'visit', fits: ['aim', 'companion'] }
			]
		],
		// What somebody wants to learn weighs more than the time.
		[
			{ aim: 'teaching', time: 'year' },
			[
				{ kind: 'exchange', fits: ['aim'] },
				{ kind: 'pair', fits: ['time'] }
			]
		],
		[
			{ companion: 'onePerson', time: 'day' },
			[
				{ kind: 'pair', fits: ['companion'] },
				{ kind: 'visit', fits: ['time'] }
			]
		],
		// The others meet only one of three.
		[
			{ aim: 'safeStart', companion: 'schools', time: 'day' },
			[{ kind: 'exchange', fits: ['aim', 'companion', 'time'] }]
		]
	])('answers %j give the best one or two', (answers, chosen) => {
		expect(chooseKinds(kinds, answers)).toEqual(chosen);
	});
});

const maybe = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values));
const answering = fc
	.tuple(maybe(aims), maybe(companions), maybe(times))
	.map(([aim, companion, time]): ChooserAnswers => ({
		...(aim && { aim }),
		...(companion && { companion }),
		...(time && { time })
	}));
const someKinds = fc
	.array(
		fc.record({
			aims: fc.subarray([...aims]),
			with: fc.subarray([...companions]),
			time: fc.subarray([...times])
		}),
		{ maxLength: 8 }
	)
	.map((suits) => suits.map((one, index) => ({ kind: `kind-${String(index)}`, suits: one })));

/** How many answers a kind meets, counted apart from the chooser. */
function met(
	{ suits }: Parameters<typeof chooseKinds>[0][number],
	{ aim, companion, time }: ChooserAnswers
): number {
	const asked: readonly (readonly [readonly string[], string | undefined])[] = [
		[suits.aims, aim],
		[suits.with, companion],
		[suits.time, time]
	];
	return asked.filter(([list, answer]) => answer !== undefined && list.includes(answer)).length;
}

describe('G1 choosing among any kinds', () => {
	test('gives one or two when anything fits, the best first, each with all its reasons', () => {
		fc.assert(
			fc.property(someKinds, answering, (playbooks, answers) => {
				const chosen = chooseKinds(playbooks, answers);
				const scores = playbooks.map((playbook) => met(playbook, answers));
				const best = Math.max(0, ...scores);
				expect(chosen.length).toBeLessThanOrEqual(2);
				expect(chosen.length > 0).toBe(best > 0);
				expect(chosen[0]?.fits.length ?? 0).toBe(best);
				for (const { kind, fits } of chosen) {
					const playbook = playbooks.find((one) => one.kind === kind);
					expect(playbook && met(playbook, answers)).toBe(fits.length);
					expect(fits.length).toBeGreaterThanOrEqual(Math.max(1, best - 1));
				}
				const left = playbooks.filter(({ kind }) => chosen.every((one) => one.kind !== kind));
				const last = chosen.at(-1)?.fits.length ?? 0;
				if (chosen.length === 2) {
					for (const playbook of left) expect(met(playbook, answers)).toBeLessThanOrEqual(last);
				}
			})
		);
	});

	test('keeps the given order among kinds that fit alike', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 8 }), answering, (count, answers) => {
				const alike = Array.from({ length: count }, (_, index) => ({
					kind: `kind-${String(index)}`,
					suits: { aims, with: companions, time: times }
				}));
				const expected = Object.keys(answers).length > 0 ? ['kind-0', 'kind-1'] : [];
				expect(chooseKinds(alike, answers).map(({ kind }) => kind)).toEqual(expected);
			})
		);
	});
});

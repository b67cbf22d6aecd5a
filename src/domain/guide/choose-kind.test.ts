import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPlaybooks } from '#domain/playbook/all-playbooks.ts';
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
		// With whom weighs more than the time; of two that meet the time, the one that names it first.
		[
			{ companion: 'onePerson', time: 'day' },
			[
				{ kind: 'pair', fits: ['companion'] },
				{ kind: 'exchange', fits: ['time'] }
			]
		],
		// An aim counts for as much as companion and time together, and comes before them.
		[
			{ aim: 'partners', companion: 'onePerson', time: 'year' },
			[
				{ kind: 'visit', fits: ['aim'] },
				{ kind: 'pair', fits: ['companion', 'time'] }
			]
		],
		// The others come nowhere near.
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

/** How well a kind meets the answers, counted apart from the chooser: an aim counts double. */
function scoreOf(
	{ suits }: Parameters<typeof chooseKinds>[0][number],
	{ aim, companion, time }: ChooserAnswers
): number {
	const asked: readonly (readonly [readonly string[], string | undefined])[] = [
		[suits.aims, aim],
		[suits.aims, aim],
		[suits.with, companion],
		[suits.time, time]
	];
	return asked.filter(([list, answer]) => answer !== undefined && list.includes(answer)).length;
}

function named(playbooks: Parameters<typeof chooseKinds>[0], kind: string) {
	const playbook = playbooks.find((one) => one.kind === kind);
	if (!playbook) throw new Error(`Nobody gave ${kind}`);
	return playbook;
}

describe('G1 choosing among any kinds', () => {
	test('gives one or two when anything fits, the best first, each with all its reasons', () => {
		fc.assert(
			fc.property(someKinds, answering, (playbooks, answers) => {
				const chosen = chooseKinds(playbooks, answers);
				const scores = playbooks.map((playbook) => scoreOf(playbook, answers));
				const best = Math.max(0, ...scores);
				expect(chosen.length).toBeLessThanOrEqual(2);
				expect(chosen.length > 0).toBe(best > 0);
				const [first] = chosen;
				expect(first ? scoreOf(named(playbooks, first.kind), answers) : 0).toBe(best);
				for (const { kind, fits } of chosen) {
					const score = scoreOf(named(playbooks, kind), answers);
					expect(fits.length + (fits.includes('aim') ? 1 : 0)).toBe(score);
					expect(score).toBeGreaterThanOrEqual(Math.max(1, best - 1));
				}
				const left = playbooks.filter(({ kind }) => chosen.every((one) => one.kind !== kind));
				const last = chosen.at(-1);
				if (last && chosen.length === 2) {
					const least = scoreOf(named(playbooks, last.kind), answers);
					for (const playbook of left)
						expect(scoreOf(playbook, answers)).toBeLessThanOrEqual(least);
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

test('G1 every kind is the best for some answers, and every answer has a kind', () => {
	const open = [undefined] as const;
	const answers = [...open, ...aims].flatMap((aim) =>
		[...open, ...companions].flatMap((companion) =>
			[...open, ...times].map((time): ChooserAnswers => ({
				...(aim && { aim }),
				...(companion && { companion }),
				...(time && { time })
			}))
		)
	);
	const firsts = answers.map((one) => chooseKinds(allPlaybooks, one)[0]?.kind);
	for (const { kind } of allPlaybooks) expect(firsts).toContain(kind);
	expect(firsts.filter((kind) => kind === undefined)).toHaveLength(1);
});

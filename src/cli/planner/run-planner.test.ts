import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { startPlanner } from './start-planner.ts';

// Every test starts a program or two, which a busy machine may take a while for.
vi.setConfig({ testTimeout: 60_000 });

const json = (text: string) => v.parse(v.record(v.string(), v.unknown()), JSON.parse(text));

const speedDate = (tables: number, teachers: number, rounds: number) => ({
	tables: Array.from({ length: tables }, (_, index) => ({ id: `T${String(index)}` })),
	teachers: Array.from({ length: teachers }, (_, index) => ({
		id: `P${String(index)}`,
		// Absences in all directions: no timetable fits and no bound is met.
		absentRounds: index % 3 === 0 ? [(index * 7) % rounds] : []
	})),
	rounds,
	oncePerTable: true,
	objective: 'mix',
	seed: 1
});

const easy = { ...speedDate(7, 0, 7), teachers: 'abcdefghijkl'.split('').map((id) => ({ id })) };
const hard = speedDate(10, 58, 9);

const visit = {
	hosts: ['a', 'b', 'c'],
	visitors: ['d', 'e', 'f'],
	items: [[{ shape: 'long', seatsPerSide: 3 }], [{ shape: 'row', seats: 6 }]],
	mixed: 'opposite',
	seed: 1
};

const scores = {
	scores: { kind: 'dense', rows: 2, columns: 3, score: [5, 9, -1, 1, 8, 2] },
	pinned: [[0, 0]]
};

test('SD3 rotate: a request becomes a plan, with the names beside the numbers', async () => {
	const { code, out, err } = await startPlanner(['rotate'], easy);
	expect(code, err).toBe(0);
	const plan = json(out);
	expect(plan).toMatchObject({ repeats: 0, provenBest: true, changedSeats: 0 });
	expect(plan).toHaveProperty('seats.6.11', expect.any(Number));
	expect(plan).toHaveProperty('routes.11.teacher', 'l');
	expect(err).toContain('provably the best');
});

test('SD3 rotate: a plan that was made goes back in to be repaired', async () => {
	const made = await startPlanner(['rotate', '--quiet'], easy);
	expect(made.err).toBe('');
	const teachers = easy.teachers.map(({ id }) =>
		id === 'c' ? { id, absentRounds: [4, 5, 6] } : { id }
	);
	const previous = { plan: json(made.out), fromRound: 4 };
	const repaired = await startPlanner(['rotate'], { ...easy, teachers, previous });
	expect(repaired.code, repaired.err).toBe(0);
	const plan = json(repaired.out);
	expect(plan).toHaveProperty('changedSeats', 0);
	expect(plan).toHaveProperty('seats.4.2', -1);
	const before = v.parse(v.array(v.unknown()), json(made.out)['seats']);
	expect(plan).toHaveProperty('seats.3', before[3]);
});

test('SV7 seat: a request becomes a plan, with who sits at which table', async () => {
	const { code, out, err } = await startPlanner(['seat'], visit);
	expect(code, err).toBe(0);
	const plan = json(out);
	expect(plan).toMatchObject({ mixViolations: 0, provenBest: true });
	expect(plan).toHaveProperty('seat.1.length', 6);
	expect(plan).toHaveProperty('people.0.0.length', 6);
});

test('JT3 match: a request becomes a plan that keeps its pins', async () => {
	const { code, out, err } = await startPlanner(['match', '--seconds', '5', '--seed', '3'], scores);
	expect(code, err).toBe(0);
	expect(json(out)).toMatchObject({ columnOf: [0, 1], pairs: 2, total: 13, provenBest: true });
});

test('Ctrl-C while it searches gives the best plan so far and ends well', async () => {
	const { code, out, err, milliseconds } = await startPlanner(
		['rotate', '--seconds', '600'],
		hard,
		'SIGINT'
	);
	expect(code, err).toBe(0);
	expect(milliseconds).toBeLessThan(30_000);
	expect(json(out)).toHaveProperty('provenBest', false);
	expect(json(out)).toHaveProperty('routes.length', 58);
});

test('--seconds ends the search in time, and not before it', async () => {
	const [short, long] = [
		await startPlanner(['rotate', '--seconds', '0'], hard),
		await startPlanner(['rotate', '--seconds', '2,5'], hard)
	];
	expect(short.code, short.err).toBe(0);
	expect(long.code, long.err).toBe(0);
	expect(long.milliseconds).toBeGreaterThan(2500);
	expect(long.milliseconds - short.milliseconds).toBeLessThan(6000);
	const repeats = ({ out }: { out: string }) => v.parse(v.number(), json(out)['repeats']);
	expect(repeats(long)).toBeLessThan(repeats(short));
});

test('--seed goes before the seed of the request', async () => {
	const seats = async (seed: number, ...args: string[]) => {
		const request = { ...hard, seed };
		const run = await startPlanner(['rotate', '--seconds', '0', '--quiet', ...args], request);
		return json(run.out)['seats'];
	};
	const own = await seats(7);
	expect(await seats(1, '--seed', '7')).toEqual(own);
});

test.each([
	['not JSON', ['rotate'], '{"tables": [}', /JSON: not valid JSON: Unexpected token '}'/],
	[
		'a field of the wrong kind',
		['rotate'],
		wrongCapacity(),
		/^ {2}tables\[2\]\.capacity: must be a whole number from 0$/m
	],
	[
		'a field that is not there',
		['seat'],
		{ ...visit, mixed: undefined },
		/^ {2}mixed: is missing$/m
	],
	['a field nobody knows', ['seat'], { ...visit, host: [] }, /^ {2}host: does not exist here$/m],
	[
		'a shape nobody knows',
		['seat'],
		{ ...visit, items: [[{ shape: 'oval', seats: 3 }]] },
		/items\[0\]\[0\]\.shape: must be one of: round, long, row/
	],
	[
		'scores of the wrong length',
		['match'],
		{ scores: { ...scores.scores, rows: 4 } },
		/scores\.score: must have 12 numbers, and has 6/
	],
	[
		'a score that is no number',
		['match'],
		{ scores: { ...scores.scores, score: [1, 2, 3, '4', 5, 6] } },
		/scores\.score\[3\]: must be a whole number from -1/
	],
	[
		'a pin that is not there',
		['match'],
		{ ...scores, pinned: [[0, 3]] },
		/pinned\[0\]\[1\]: must be a whole number from 0 to 2/
	],
	['an option nobody knows', ['rotate', '--fast'], easy, /--fast: there is no such option/],
	['an option without its value', ['rotate', '--seed'], easy, /--seed: is missing/],
	['a time that is none', ['rotate', '--seconds', 'soon'], easy, /--seconds: must be a number/],
	[
		'an option for CSV with JSON',
		['rotate', '--rounds', '3'],
		easy,
		/--rounds: belongs to a request in CSV/
	],
	['CSV for seat', ['seat', '--format', 'csv'], visit, /--format: must be one of: json/],
	['nothing at all', ['match'], '', /npx vakbrug match < file/]
])('%s is an error that says where, with code 1 and no plan', async (_, args, input, said) => {
	const { code, out, err } = await startPlanner(args, input);
	expect(err).toMatch(said);
	expect(code).toBe(1);
	expect(out).toBe('');
});

test.each([
	[
		'too few seats',
		['rotate'],
		{ ...easy, tables: easy.tables.map(({ id }) => ({ id, capacity: 1 })) },
		/too-few-seats: There are too few seats/
	],
	['no teachers', ['rotate'], { ...easy, teachers: [] }, /no-teachers/],
	[
		'more rounds than tables',
		['rotate'],
		{ ...easy, rounds: 8 },
		/contradiction: .*more rounds than tables/
	],
	[
		'a wish for no table',
		['rotate'],
		{ ...easy, teachers: [{ id: 'a', wishes: ['T0', 'T9'] }] },
		/^ {2}teachers\[0\]\.wishes\[1\]: there is no table “T9”$/m
	],
	[
		'fewer seats than people',
		['seat'],
		{ ...visit, items: [[{ shape: 'row', seats: 5 }]] },
		/5 seats for 6 people/
	],
	[
		'a pin that is forbidden',
		['match'],
		{ ...scores, pinned: [[0, 2]] },
		/contradiction: .*forbidden/
	]
])('%s: no plan is possible, with the reason and code 2', async (_, args, input, said) => {
	const { code, out, err } = await startPlanner(args, input);
	expect(err).toMatch(said);
	expect(code).toBe(2);
	expect(out).toBe('');
});

test.each(['rotate', 'seat', 'match'])('%s explains itself in both languages', async (name) => {
	const { code, out } = await startPlanner([name, '--help'], '');
	expect(code).toBe(0);
	expect(out).toContain(`Gebruik: npx vakbrug ${name}`);
	expect(out).toContain(`Usage: npx vakbrug ${name}`);
	expect(out).toContain('--seconds');
});

function wrongCapacity() {
	const tables = easy.tables.map(({ id }, index) => ({ id, capacity: index === 2 ? -1 : 4 }));
	return { ...easy, tables };
}

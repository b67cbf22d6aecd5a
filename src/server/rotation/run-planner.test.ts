import { expect, test } from 'vitest';
import type { RotationRequest } from '#domain/rotation/plan-rotation.ts';
import { runPlanner } from './run-planner.ts';
import { Turns } from './turns.ts';

const request = (tables: number, teachers: number, rounds: number): RotationRequest => ({
	tables: Array.from({ length: tables }, (_, index) => ({ id: `t${String(index)}` })),
	teachers: Array.from({ length: teachers }, (_, index) => ({ id: `d${String(index)}` })),
	rounds,
	oncePerTable: true,
	objective: 'mix',
	seed: 1
});

/** Not a prime power and too full to be proven: the search would go on for long. */
const hard = request(6, 40, 6);

test('the planner stops at its limit with the best plan so far', async () => {
	const plan = await runPlanner(hard, { limitMs: 100 });
	if ('reason' in plan) throw new Error(plan.detail);
	expect(plan.seats).toHaveLength(6);
});

test('a request that is withdrawn gets no plan', async () => {
	const leaving = new AbortController();
	const answer = runPlanner(hard, { limitMs: 60_000, signal: leaving.signal });
	leaving.abort();
	expect(await answer).toEqual({ reason: 'stopped', detail: '' });
});

test('a thread that crashes spoils only its own request', async () => {
	const [broken, plan] = await Promise.all([
		runPlanner(request(3, 9, 3), { file: 'no-such-worker.ts' }),
		runPlanner(request(3, 9, 3), { limitMs: 100 })
	]);
	expect(broken).toMatchObject({ reason: 'failed' });
	expect(plan).toHaveProperty('seats');
});

test('what no plan can mend comes back with its reason', async () => {
	expect(await runPlanner(request(2, 4, 3))).toMatchObject({ reason: 'contradiction' });
});

test('SD3 better plans are told while the search goes on, and the answer is no worse than the last', async () => {
	const told: { repeats: number; elapsedMs: number }[] = [];
	const plan = await runPlanner(hard, {
		limitMs: 900,
		onBetter: ({ repeats }, elapsedMs) => told.push({ repeats, elapsedMs })
	});
	if ('reason' in plan) throw new Error(plan.detail);
	expect(told.length).toBeGreaterThan(1);
	expect(told.map(({ repeats }) => repeats)).toEqual(
		told.map(({ repeats }) => repeats).toSorted((one, other) => other - one)
	);
	expect(plan.repeats).toBeLessThanOrEqual(told.at(-1)?.repeats ?? -1);
});

test('SD3 a search that finds nothing better gives up before its limit', async () => {
	const plan = await runPlanner(hard, { limitMs: 60_000, patienceMs: 300 });
	expect(plan).toMatchObject({ provenBest: false });
});

test('SD3 what is proven is told as the answer at once', async () => {
	const plan = await runPlanner(request(8, 24, 8), { limitMs: 60_000 });
	expect(plan).toMatchObject({ provenBest: true, repeats: 0 });
});

test('SD3 without room a search waits, and gets its turn when another is withdrawn', async () => {
	const turns = new Turns(1);
	const leaving = new AbortController();
	const waits: number[] = [];
	const first = runPlanner(hard, { limitMs: 60_000, turns, signal: leaving.signal });
	const second = runPlanner(request(3, 9, 3), {
		turns,
		onWait: (ahead) => {
			waits.push(ahead);
			leaving.abort();
		}
	});
	expect(await first).toMatchObject({ reason: 'stopped' });
	expect(await second).toHaveProperty('seats');
	expect(waits).toEqual([0]);
});

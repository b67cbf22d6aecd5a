import { expect, test } from 'vitest';
import type { RotationRequest } from '#domain/rotation/plan-rotation.ts';
import { runPlanner } from './run-planner.ts';

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

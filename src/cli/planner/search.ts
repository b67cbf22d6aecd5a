import { setImmediate as breathe } from 'node:timers/promises';
import type { Best, Refusal } from './planner.ts';

const stops = ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const;

/**
 * Lets a planner improve its plan until it is proven best, the planner is done, the time is up, or
 * somebody asks to stop: Ctrl-C, a termination signal, or the end of the process that started this one.
 *
 * Before there is a plan a signal ends the process as it ends any.
 */
export async function search<Plan extends Best>(
	plans: Generator<Plan, Plan | Refusal>,
	seconds: number,
	onPlan: (plan: Plan) => void
): Promise<Plan | Refusal> {
	const until = performance.now() + seconds * 1000;
	let step = plans.next();
	const asked = new AbortController();
	// Ctrl-C reaches us twice, from the terminal and from whoever started us: the rest changes nothing.
	for (const name of stops)
		process.on(name, () => {
			asked.abort();
		});
	while (!step.done) {
		onPlan(step.value);
		if (step.value.provenBest || performance.now() >= until) break;
		await breathe();
		if (asked.signal.aborted) break;
		step = plans.next();
	}
	return step.value;
}

import { sizeRequest, type RotationSize } from '#domain/rotation/size-consequences.ts';
import { runPlanner } from './run-planner.ts';

/** Long enough for an honest figure, short enough to wait for. */
const trialMs = 300;
const mostKept = 500;
const kept = new Map<string, number>();

/** Repeats that a short search reaches for a size; an answer is remembered, for everybody. */
export async function tryRepeats(size: RotationSize): Promise<number | undefined> {
	const key = [size.teachers, size.professionals, size.rounds].join(' ');
	const known = kept.get(key);
	if (known !== undefined) return known;
	const plan = await runPlanner(sizeRequest(size), { limitMs: trialMs });
	if ('reason' in plan) return undefined;
	kept.set(key, plan.repeats);
	const [oldest] = kept.keys();
	if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
	return plan.repeats;
}

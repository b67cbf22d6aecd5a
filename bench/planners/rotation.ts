import { checkRotation } from '#domain/rotation/check-rotation.ts';
import {
	planRotation,
	type RotationPlan,
	type RotationRequest
} from '#domain/rotation/plan-rotation.ts';
import { repeatsInstances, wishesInstances } from './rotation-instances.ts';
import { repeatsRequest, wishesRequest } from './rotation-requests.ts';

/** One line of a benchmark: what was asked, what came, and whether that is enough. */
export interface BenchLine {
	readonly name: string;
	readonly asked: string;
	readonly found: string;
	readonly milliseconds: number;
	readonly longestPauseMs: number;
	readonly ok: boolean;
}

interface Run {
	readonly plan: RotationPlan;
	/** When the plan was good enough, or when time was up. */
	readonly milliseconds: number;
	readonly longestPauseMs: number;
}

export function* rotationBench(): Generator<BenchLine> {
	for (const instance of repeatsInstances) {
		const request = repeatsRequest(instance);
		const run = runUntil(
			request,
			instance.milliseconds,
			(plan) => plan.repeats <= instance.repeats
		);
		yield {
			name: instance.name,
			asked: `≤ ${String(instance.repeats)} repeats in ${String(instance.milliseconds)} ms`,
			found: `${String(run.plan.repeats)} repeats (bound ${String(run.plan.repeatsLowerBound)}, ${run.plan.method})`,
			...timesOf(run),
			ok: run.plan.repeats <= instance.repeats && isSound(request, run.plan)
		};
	}
	for (const instance of wishesInstances) {
		const request = wishesRequest(instance);
		const enough = ({ wishesMet, wishesUpperBound }: RotationPlan) =>
			wishesMet >= (instance.optimum ?? instance.share * wishesUpperBound);
		const run = runUntil(request, instance.milliseconds, enough);
		const { wishesMet, wishesUpperBound, method } = run.plan;
		yield {
			name: `wishes ${instance.size.join('-')}${instance.absentPercent > 0 ? ' with absences' : ''}`,
			asked: `${String(instance.optimum ?? `${String(100 * instance.share)}% of the bound`)} in ${String(instance.milliseconds)} ms`,
			found: `${String(wishesMet)} wishes (bound ${String(wishesUpperBound)}, ${method})`,
			...timesOf(run),
			ok: enough(run.plan) && isSound(request, run.plan)
		};
	}
	yield* repairLines();
}

/** From a plan without repeats: a teacher stays away, comes late, or a table closes. */
function* repairLines(): Generator<BenchLine> {
	const base = repeatsRequest({
		name: '',
		size: [8, 24, 8],
		oncePerTable: true,
		repeats: 0,
		milliseconds: 0
	});
	const { plan } = runUntil(base, 1000, ({ provenBest }) => provenBest);
	const absent = (absentRounds: readonly number[]) =>
		base.teachers.map((each, index) => (index === 5 ? { ...each, absentRounds } : each));
	const closed = base.tables.map((each, index) =>
		index === 3 ? { ...each, closedRounds: [3, 4, 5, 6, 7] } : each
	);
	const cases = [
		['repair: stays away', { ...base, teachers: absent([2, 3, 4, 5, 6, 7]) }, 2, 0],
		['repair: comes late', { ...base, teachers: absent([0, 1]) }, 0, 0],
		['repair: table closes', { ...base, tables: closed }, 3, 15]
	] as const;
	for (const [name, changed, fromRound, changedSeats] of cases) {
		const request = { ...changed, previous: { plan, fromRound } };
		const run = runUntil(request, 100, ({ provenBest }) => provenBest);
		yield {
			name,
			asked: `${String(changedSeats)} changed seats in 100 ms`,
			found: `${String(run.plan.changedSeats)} changed seats, ${String(run.plan.repeats)} repeats`,
			...timesOf(run),
			ok: run.plan.changedSeats === changedSeats && isSound(request, run.plan)
		};
	}
}

function runUntil(
	request: RotationRequest,
	milliseconds: number,
	isEnough: (plan: RotationPlan) => boolean
): Run {
	const start = performance.now();
	const search = planRotation(request);
	let longestPauseMs = 0;
	for (;;) {
		const before = performance.now();
		const { value, done } = search.next();
		const now = performance.now();
		longestPauseMs = Math.max(longestPauseMs, now - before);
		if ('reason' in value) throw new Error(`${value.reason}: ${value.detail}`);
		if (done || isEnough(value) || now - start > milliseconds)
			return { plan: value, milliseconds: now - start, longestPauseMs };
	}
}

function isSound(request: RotationRequest, plan: RotationPlan): boolean {
	const { violations, repeats, wishesMet } = checkRotation(request, plan.seats);
	return violations.length === 0 && repeats === plan.repeats && wishesMet === plan.wishesMet;
}

function timesOf({ milliseconds, longestPauseMs }: Run) {
	return { milliseconds, longestPauseMs };
}

import { checkRotation } from '#domain/rotation/check-rotation.ts';
import {
	planRotation,
	type RotationPlan,
	type RotationRequest
} from '#domain/rotation/plan-rotation.ts';
import { repeatsInstances, wishesInstances } from './rotation-instances.ts';
import { repairRequest } from './rotation-repairs.ts';
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
	readonly request: RotationRequest;
	readonly plan: RotationPlan;
	/** When the plan was good enough, or when time was up; of the processor, which others cannot take from us. */
	readonly milliseconds: number;
	readonly longestPauseMs: number;
}

const seeds = [1, 2, 3, 7, 42, 99, 1000, 123_456, -5, 2_147_483_647] as const;

/** Of several seeds the slowest run is shown, and the longest pause of any. */
export function* rotationBench(): Generator<BenchLine> {
	for (const instance of repeatsInstances) {
		const isEnough = ({ repeats, provenBest }: RotationPlan) =>
			repeats <= instance.repeats && (instance.repeats > 0 || provenBest);
		yield lineOf(
			instance.name,
			`≤ ${String(instance.repeats)} repeats`,
			seeds.map((seed) =>
				runUntil(repeatsRequest(instance, seed), instance.milliseconds, isEnough)
			),
			instance.milliseconds,
			isEnough
		);
	}
	for (const instance of wishesInstances) {
		const isEnough = ({ wishesMet, wishesUpperBound }: RotationPlan) =>
			wishesMet >= (instance.optimum ?? instance.share * wishesUpperBound);
		const asked = instance.optimum ?? `${String(100 * instance.share)}% of the bound`;
		yield lineOf(
			`wishes ${instance.size.join('-')}${instance.absentPercent > 0 ? ' with absences' : ''}`,
			`${String(asked)} wishes`,
			seeds.map((seed) => runUntil(wishesRequest(instance, seed), instance.milliseconds, isEnough)),
			instance.milliseconds,
			isEnough
		);
	}
	yield* repairLines();
}

/** From a plan without repeats: teachers stay away or come late, or a table closes, one after another. */
function* repairLines(): Generator<BenchLine> {
	const limitMs = 100;
	for (const event of ['stays away', 'comes late', 'table closes'] as const) {
		const runs = [0, 1, 2, 3, 4, 5, 6, 7].map((who) => {
			const { request, changedSeats } = repairRequest(event, who);
			const run = runUntil(request, limitMs, (plan) => plan.changedSeats <= changedSeats);
			return { ...run, isBest: run.plan.changedSeats === changedSeats };
		});
		yield lineOf(`repair: ${event}`, 'fewest changed seats', runs, limitMs, () =>
			runs.every(({ isBest }) => isBest)
		);
	}
}

function lineOf(
	name: string,
	asked: string,
	runs: readonly Run[],
	limitMs: number,
	isEnough: (plan: RotationPlan) => boolean
): BenchLine {
	const slowest = runs.reduce((one, other) => {
		if (isEnough(one.plan) !== isEnough(other.plan)) return isEnough(one.plan) ? other : one;
		return other.milliseconds > one.milliseconds ? other : one;
	});
	const { plan, milliseconds } = slowest;
	const { repeats, repeatsLowerBound, wishesMet, wishesUpperBound, changedSeats } = plan;
	const wishes =
		wishesUpperBound > 0 ? `, ${String(wishesMet)}/${String(wishesUpperBound)} wishes` : '';
	const changes = plan.method === 'repair' ? `, ${String(changedSeats)} changed` : '';
	return {
		name,
		asked: `${asked} in ${String(limitMs)} ms`,
		found: `${String(repeats)} repeats (bound ${String(repeatsLowerBound)})${wishes}${changes}, ${plan.method}`,
		milliseconds,
		longestPauseMs: Math.max(...runs.map((run) => run.longestPauseMs)),
		ok: milliseconds <= limitMs && runs.every((run) => isEnough(run.plan) && isSound(run))
	};
}

function runUntil(
	request: RotationRequest,
	milliseconds: number,
	isEnough: (plan: RotationPlan) => boolean
): Run {
	const start = processorMs();
	const search = planRotation(request);
	let longestPauseMs = 0;
	for (;;) {
		const before = processorMs();
		const { value, done } = search.next();
		const now = processorMs();
		longestPauseMs = Math.max(longestPauseMs, now - before);
		if ('reason' in value) throw new Error(`${value.reason}: ${value.detail}`);
		if (done || isEnough(value) || now - start > milliseconds)
			return { request, plan: value, milliseconds: now - start, longestPauseMs };
	}
}

function isSound({ request, plan }: Run): boolean {
	const { violations, repeats, wishesMet, changedSeats } = checkRotation(request, plan.seats);
	return (
		violations.length === 0 &&
		repeats === plan.repeats &&
		wishesMet === plan.wishesMet &&
		changedSeats === plan.changedSeats
	);
}

function processorMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

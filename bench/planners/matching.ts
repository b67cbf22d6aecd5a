import { munkres } from 'munkres';
import { checkMatching } from '#domain/matching/check-matching.ts';
import { matchPairs, type MatchPlan, type MatchRequest } from '#domain/matching/match-pairs.ts';
import { seededRandom } from '#domain/rotation/random.ts';
import {
	profileRequest,
	sparseRequest,
	tiedRequest,
	uniformRequest,
	type Profiles
} from './matching-requests.ts';
import type { BenchLine } from './rotation.ts';

interface MatchInstance {
	readonly name: string;
	readonly request: () => MatchRequest;
	/** Pairs, total and, where it is known, the worst pair. */
	readonly best: readonly number[];
	/** At most so many times the processor time of `munkres` on the same matrix. */
	readonly ratio?: number;
	readonly milliseconds?: number;
}

const trades = { sectors: 6, topics: 12, rowOrganisations: 8, columnOrganisations: 10 };
const manyTrades = { sectors: 8, topics: 20, rowOrganisations: 30, columnOrganisations: 40 };
const small = { ...trades, rows: 40, columns: 40, farthestKm: 40 };
const large = { ...manyTrades, rows: 300, columns: 300 };
const offers = { ...large, columns: 60, columnOrganisations: 60, farthestKm: 25 };

/** Optima proven by another solver, by duality or linear programming; the last by our own prices. */
const instances: readonly MatchInstance[] = [
	uniform(60, 100, 101, [60, 5873, 89]),
	uniform(500, 1000, 103, [500, 498700, 985]),
	uniform(2000, 1_000_000, 104, [2000, 1998347714, 994661]),
	uniform(5000, 1_000_000, 106, [5000, 4998345069, 997486]),
	profile('profiles 40', { ...small, seed: 201 }, [40, 2301, 24]),
	profile('profiles 300', { ...large, farthestKm: 8, seed: 203 }, [300, 17308, 24]),
	profile('3 per company 40', { ...small, seed: 401 }, [26, 1814], 3),
	profile('6 per company 300', { ...large, farthestKm: 10, seed: 402 }, [229, 16356], 6),
	{ name: 'places 300 on 60', request: placesRequest, best: [252, 15552] },
	{ name: 'ties 40', request: () => tiedRequest(40, 6, 603), best: [40, 170, 2] },
	sparse(1000, 5, [993, 719498]),
	sparse(5000, 10, [5000, 4234073]),
	sparse(50_000, 20, [50000, 46042062], 5000),
	sparse(50_000, 5, [49647, 35777789], 10_000)
];

export function* matchingBench(): Generator<BenchLine> {
	for (const { name, request: make, best, ratio, milliseconds } of instances) {
		const request = make();
		const before = performance.now();
		const cpuBefore = processorMs();
		const plan = matchPairs(request);
		const cpu = processorMs() - cpuBefore;
		const took = performance.now() - before;
		if ('reason' in plan) throw new Error(plan.detail);
		const times = ratio === undefined ? undefined : cpu / munkresMs(request);
		const isBest = best.every((value, at) => value === [plan.pairs, plan.total, plan.worst][at]);
		const isQuick = took <= (milliseconds ?? Infinity) && (times ?? 0) <= (ratio ?? Infinity);
		yield {
			name: `matching ${name}`,
			asked: `${best.join(' / ')}${ratio === undefined ? '' : ` in ${String(ratio)}×`}`,
			found: foundText(plan, times),
			milliseconds: took,
			longestPauseMs: took,
			ok: isBest && isQuick && plan.provenBest && checkMatching(request, plan).length === 0
		};
	}
}

function foundText({ pairs, total, worst, totalUpperBound }: MatchPlan, times?: number): string {
	const figures = `${String(pairs)} / ${String(total)} (≤ ${String(totalUpperBound)}) / ${String(worst)}`;
	return times === undefined ? figures : `${figures}, ${times.toFixed(2)}× munkres`;
}

function uniform(size: number, highest: number, seed: number, best: readonly number[]) {
	const request = () => uniformRequest(size, highest, seed);
	return { name: `dense ${String(size)}`, request, best, ...(size >= 1000 && { ratio: 1.2 }) };
}

function sparse(size: number, degree: number, best: readonly number[], milliseconds = 1000) {
	const request = () => sparseRequest(size, degree, 1);
	return { name: `sparse ${String(size)} × ${String(degree)}`, request, best, milliseconds };
}

function profile(name: string, profiles: Profiles, best: readonly number[], perCompany?: number) {
	const request = () => {
		const { scores, columnGroup } = profileRequest(profiles);
		if (perCompany === undefined) return { scores };
		const groupCapacity = new Int32Array(profiles.columnOrganisations).fill(perCompany);
		return { scores, columnGroup, groupCapacity };
	};
	return { name, request, best };
}

/** Offers with one to eight places each. */
function placesRequest(): MatchRequest {
	const { scores } = profileRequest({ ...offers, seed: 501 });
	const random = seededRandom(508);
	const columnCapacity = Int32Array.from({ length: 60 }, () => 1 + Math.floor(random() * 8));
	return { scores, columnCapacity };
}

/** `munkres` looks for the lowest total of rows of numbers. */
function munkresMs({ scores: { rows, columns, score } }: MatchRequest): number {
	const costs = Array.from({ length: rows }, (_, row) =>
		Array.from(score.subarray(row * columns, (row + 1) * columns), (points) => -points)
	);
	const before = processorMs();
	munkres(costs);
	return processorMs() - before;
}

/** Fairer than the clock where other programs run as well. */
function processorMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

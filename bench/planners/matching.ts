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
	/** Pairs, total and worst pair, as far as another solver proved them; else `munkres` has the say. */
	readonly best?: readonly number[];
	/** At most so many times the processor time of `munkres` on the same matrix. */
	readonly ratio?: number;
	readonly milliseconds?: number;
	/** Of the whole process at its highest. */
	readonly megabytes?: number;
}

/** Asked of the pairs alone; with prices and the worst pair it may be three. */
const ratio = 1.2;

const trades = { sectors: 6, topics: 12, rowOrganisations: 8, columnOrganisations: 10 };
const manyTrades = { sectors: 8, topics: 20, rowOrganisations: 30, columnOrganisations: 40 };
const small = { ...trades, rows: 40, columns: 40, farthestKm: 40 };
const large = { ...manyTrades, rows: 300, columns: 300 };
const thousand = { rows: 1000, columns: 1000, farthestKm: 40 };
const offers = { ...large, columns: 60, columnOrganisations: 60, farthestKm: 25 };

/** Those with a limit in memory come first: memory at its highest never comes down again. */
const instances: readonly MatchInstance[] = [
	sparse(50_000, 20, [50000, 46042062], 5000),
	sparse(50_000, 5, [49647, 35777789], 10_000),
	uniform(5000, 1_000_000, 106, [5000, 4998345069, 997486]),
	uniform(2000, 1_000_000, 104, [2000, 1998347714, 994661]),
	uniform(1000, 1_000_000, 1),
	uniform(1000, 1000, 2),
	uniform(2000, 1000, 2),
	uniform(2000, 100, 1),
	uniform(5000, 100, 1),
	tied('few scores 1000', 1000, 100),
	tied('few scores 2000', 2000, 100),
	{ ...profile('profiles 1000', { ...large, ...thousand, seed: 1 }), ratio },
	uniform(60, 100, 101, [60, 5873, 89]),
	uniform(500, 1000, 103, [500, 498700, 985]),
	profile('profiles 40', { ...small, seed: 201 }, [40, 2301, 24]),
	profile('profiles 300', { ...large, farthestKm: 8, seed: 203 }, [300, 17308, 24]),
	profile('3 per company 40', { ...small, seed: 401 }, [26, 1814], 3),
	profile('6 per company 300', { ...large, farthestKm: 10, seed: 402 }, [229, 16356], 6),
	{ name: 'places 300 on 60', request: placesRequest, best: [252, 15552] },
	{ name: 'ties 40', request: () => tiedRequest(40, 6, 603), best: [40, 170, 2] },
	sparse(1000, 5, [993, 719498]),
	sparse(5000, 10, [5000, 4234073])
];

export function* matchingBench(): Generator<BenchLine> {
	for (const instance of instances) {
		const { name, request: make, best = [], milliseconds = Infinity } = instance;
		const request = make();
		const before = performance.now();
		const cpuBefore = processorMs();
		const plan = matchPairs(request);
		const cpu = processorMs() - cpuBefore;
		const took = performance.now() - before;
		const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
		if ('reason' in plan) throw new Error(plan.detail);
		const reference = instance.ratio === undefined ? undefined : munkresRun(request);
		const times = reference && cpu / reference.milliseconds;
		const isBest =
			best.every((value, at) => value === [plan.pairs, plan.total, plan.worst][at]) &&
			(reference?.total ?? plan.total) === plan.total;
		const isQuick = cpu <= milliseconds && (times ?? 0) <= (instance.ratio ?? Infinity);
		const isSmall = megabytes <= (instance.megabytes ?? Infinity);
		yield {
			name: `matching ${name}`,
			asked: askedText(instance),
			found: [
				figuresText(plan),
				...(times === undefined ? [] : [`${times.toFixed(2)}× munkres`]),
				`${cpu.toFixed(0)} ms of processor`,
				...(instance.megabytes === undefined ? [] : [`${String(megabytes)} MB`])
			].join(', '),
			milliseconds: took,
			longestPauseMs: took,
			ok:
				isBest && isQuick && isSmall && plan.provenBest && checkMatching(request, plan).length === 0
		};
	}
}

function askedText({ best, ratio: most, milliseconds, megabytes }: MatchInstance): string {
	return [
		best?.join(' / ') ?? 'total of munkres',
		...(most === undefined ? [] : [`${String(most)}×`]),
		...(milliseconds === undefined ? [] : [`${String(milliseconds)} ms`]),
		...(megabytes === undefined ? [] : [`${String(megabytes)} MB`])
	].join(', ');
}

function figuresText({ pairs, total, worst, totalUpperBound }: MatchPlan): string {
	return `${String(pairs)} / ${String(total)} (≤ ${String(totalUpperBound)}) / ${String(worst)}`;
}

function uniform(size: number, highest: number, seed: number, best?: readonly number[]) {
	return {
		name: `dense ${String(size)} to ${String(highest)}`,
		request: () => uniformRequest(size, highest, seed),
		...(best && { best }),
		...(size >= 1000 && { ratio }),
		...(size >= 5000 && best && { megabytes: 400 })
	};
}

function tied(name: string, size: number, levels: number) {
	return { name, request: () => tiedRequest(size, levels, 1), ratio };
}

function sparse(size: number, degree: number, best: readonly number[], milliseconds = 1000) {
	const request = () => sparseRequest(size, degree, 1);
	const name = `sparse ${String(size)} × ${String(degree)}`;
	return { name, request, best, milliseconds, ...(size >= 50_000 && { megabytes: 250 }) };
}

function profile(
	name: string,
	profiles: Profiles,
	best?: readonly number[],
	perCompany?: number
): MatchInstance {
	const request = () => {
		const { scores, columnGroup } = profileRequest(profiles);
		if (perCompany === undefined) return { scores };
		const groupCapacity = new Int32Array(profiles.columnOrganisations).fill(perCompany);
		return { scores, columnGroup, groupCapacity };
	};
	return { name, request, ...(best && { best }) };
}

/** Offers with one to eight places each. */
function placesRequest(): MatchRequest {
	const { scores } = profileRequest({ ...offers, seed: 501 });
	const random = seededRandom(508);
	const columnCapacity = Int32Array.from({ length: 60 }, () => 1 + Math.floor(random() * 8));
	return { scores, columnCapacity };
}

/** `munkres` looks for the lowest total of rows of numbers; what is not allowed costs a great deal. */
function munkresRun({ scores: { rows, columns, score } }: MatchRequest) {
	const costs = Array.from({ length: rows }, (_, row) =>
		Array.from(score.subarray(row * columns, (row + 1) * columns), (points) =>
			points < 0 ? 1e8 : -points
		)
	);
	const before = processorMs();
	const pairs = munkres(costs);
	const milliseconds = processorMs() - before;
	const total = pairs.reduce(
		(sum, [row, column]) => sum + Math.max(0, score[row * columns + column] ?? 0),
		0
	);
	return { milliseconds, total };
}

/** Fairer than the clock where other programs run as well. */
function processorMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

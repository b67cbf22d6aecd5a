import type { MatchRequest } from '#domain/matching/match-pairs.ts';
import { seededRandom } from '#domain/rotation/random.ts';

/** Everyone with everyone, every score up to `highest` as likely. */
export function uniformRequest(size: number, highest: number, seed: number): MatchRequest {
	const random = seededRandom(seed);
	const score = new Int32Array(size * size);
	for (let at = 0; at < score.length; at++) score[at] = Math.floor(random() * (highest + 1));
	return { scores: { kind: 'dense', rows: size, columns: size, score } };
}

/** Mostly low scores and few different ones: many answers have the same total. */
export function tiedRequest(size: number, levels: number, seed: number): MatchRequest {
	const random = seededRandom(seed);
	const score = Int32Array.from({ length: size * size }, () => Math.floor(random() ** 6 * levels));
	return { scores: { kind: 'dense', rows: size, columns: size, score } };
}

/** Every row with so many columns, scores from 1 to 1000. */
export function sparseRequest(size: number, degree: number, seed: number): MatchRequest {
	const random = seededRandom(seed);
	const rowStart = Int32Array.from({ length: size + 1 }, (_, row) => row * degree);
	const column = new Int32Array(size * degree);
	const score = new Int32Array(size * degree);
	const takenBy = new Int32Array(size).fill(-1);
	for (let edge = 0; edge < column.length;) {
		const row = Math.floor(edge / degree);
		const to = Math.floor(random() * size);
		if (takenBy[to] === row) continue;
		takenBy[to] = row;
		column[edge] = to;
		score[edge++] = 1 + Math.floor(random() * 1000);
	}
	return { scores: { kind: 'sparse', rows: size, columns: size, rowStart, column, score } };
}

export interface Profiles {
	readonly rows: number;
	readonly columns: number;
	readonly sectors: number;
	readonly topics: number;
	readonly rowOrganisations: number;
	readonly columnOrganisations: number;
	readonly farthestKm: number;
	readonly seed: number;
}

interface Profile {
	readonly sector: number;
	readonly wants: readonly number[];
	readonly x: number;
	readonly y: number;
	readonly slots: number;
	readonly organisation: number;
}

/** Teachers and professionals with a trade, wishes, a place and free half-days. */
export function profileRequest(profiles: Profiles): MatchRequest & { columnGroup: Int32Array } {
	const { rows, columns, farthestKm } = profiles;
	const random = seededRandom(profiles.seed);
	const draw = (below: number) => Math.floor(random() * below);
	const left = side(rows, profiles.rowOrganisations);
	const right = side(columns, profiles.columnOrganisations);
	const score = Int32Array.from(left.flatMap((one) => right.map((other) => scoreOf(one, other))));
	return {
		scores: { kind: 'dense', rows, columns, score },
		columnGroup: Int32Array.from(right, ({ organisation }) => organisation)
	};

	function side(count: number, organisations: number): Profile[] {
		return Array.from({ length: count }, () => ({
			sector: draw(profiles.sectors),
			wants: [draw(profiles.topics), draw(profiles.topics), draw(profiles.topics)],
			x: draw(100),
			y: draw(100),
			slots: draw(15) + 1,
			organisation: draw(organisations)
		}));
	}

	function scoreOf(one: Profile, other: Profile): number {
		const metBefore = draw(100) < 5;
		const km = Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
		if (metBefore || (one.slots & other.slots) === 0 || km > (farthestKm * 5) / 2) return -1;
		const shared = [...new Set(one.wants)].filter((topic) => other.wants.includes(topic)).length;
		const near = Math.max(0, 30 - Math.floor((km * 30) / 100));
		return (one.sector === other.sector ? 40 : 0) + 10 * shared + near;
	}
}

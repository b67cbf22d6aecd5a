import { designed, type Design } from './design.ts';

/**
 * Divides visits over the rounds: everybody one in every round, every table as evenly as its visits
 * allow. An edge colouring of teachers against tables, each table cut into seats of one visit a
 * round (König; de Werra for the evenness).
 *
 * @param visits teacher × table, as many for each teacher as there are rounds
 */
export function divideVisits(
	visits: Uint8Array,
	teachers: number,
	tables: number,
	rounds: number
): Design {
	/** Teacher × round and seat × round: whom or what a round holds, −1 when free. */
	const seatOf = new Int32Array(teachers * rounds).fill(-1);
	const teacherAt: Int32Array[] = [];
	const tableOfSeat: number[] = [];
	for (let table = 0; table < tables; table++) {
		let visit = 0;
		for (let teacher = 0; teacher < teachers; teacher++) {
			if (!visits[teacher * tables + table]) continue;
			if (visit++ % rounds === 0) {
				teacherAt.push(new Int32Array(rounds).fill(-1));
				tableOfSeat.push(table);
			}
			colour(teacher, teacherAt.length - 1);
		}
	}
	return designed('flow+colouring', rounds, teachers, (round, teacher) => {
		const seat = seatOf[teacher * rounds + round] ?? -1;
		return tableOfSeat[seat] ?? -1;
	});

	function colour(teacher: number, seat: number): void {
		const round = seatOf.subarray(teacher * rounds, (teacher + 1) * rounds).indexOf(-1);
		const other = teacherAt[seat]?.indexOf(-1) ?? -1;
		if (round !== other) flip(seat, round, other);
		hold(teacher, seat, round);
	}

	/** Trades two rounds along the chain that starts at the seat, so that the first becomes free there. */
	function flip(seat: number, one: number, other: number): void {
		const chain: [teacher: number, seat: number, round: number][] = [];
		let round = one;
		for (let at = seat; ;) {
			const teacher = teacherAt[at]?.[round] ?? -1;
			if (teacher < 0) break;
			chain.push([teacher, at, round]);
			round = one + other - round;
			const next = seatOf[teacher * rounds + round] ?? -1;
			if (next < 0) break;
			chain.push([teacher, next, round]);
			round = one + other - round;
			at = next;
		}
		for (const [teacher, at, was] of chain) release(teacher, at, was);
		for (const [teacher, at, was] of chain) hold(teacher, at, one + other - was);
	}

	function hold(teacher: number, seat: number, round: number): void {
		seatOf[teacher * rounds + round] = seat;
		teacherAt[seat]?.fill(teacher, round, round + 1);
	}

	function release(teacher: number, seat: number, round: number): void {
		seatOf[teacher * rounds + round] = -1;
		teacherAt[seat]?.fill(-1, round, round + 1);
	}
}

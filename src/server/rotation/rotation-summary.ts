import { checkRotation } from '#domain/rotation/check-rotation.ts';
import { sayIn } from '#domain/text/say.ts';
import type { Locale } from '#domain/text/locale.ts';
import { m } from '#messages';
import { rotationNames } from './rotation-names.ts';
import type { RotationFacts } from './rotation-facts.ts';
import type { MadeRotation } from './stored-rotation.ts';

/** One thing that a rotation does or does not do, in plain words. */
export interface SummaryLine {
	readonly id: 'meets' | 'repeats' | 'wishes' | 'employer' | 'seats' | 'proof';
	readonly tone: 'good' | 'note' | 'bad';
	readonly text: string;
	/** Who and when, for those who want to know. */
	readonly details: readonly string[];
}

export function rotationSummary(
	facts: RotationFacts,
	made: MadeRotation,
	locale: Locale
): readonly SummaryLine[] {
	return [
		...withoutSeat(facts, made),
		meetsEveryone(facts, made),
		meetsAgain(facts, made, locale),
		...wishes(made),
		...employers(made),
		proof(made)
	];
}

function line(
	id: SummaryLine['id'],
	tone: SummaryLine['tone'],
	text: string,
	details: readonly string[] = []
): SummaryLine {
	return { id, tone, text, details };
}

function withoutSeat(facts: RotationFacts, { request, plan }: MadeRotation): SummaryLine[] {
	const names = rotationNames(facts);
	const details = plan.seats.flatMap((row, round) =>
		request.teachers
			.filter((_, index) => (row[index] ?? 0) < -1)
			.map(({ id }) => m.rotation_no_seat_in({ name: names.full(id), round: round + 1 }))
	);
	return details.length === 0 ? [] : [line('seats', 'bad', m.rotation_no_seat(), details)];
}

/** Who is away for all rounds meets nobody and is not counted. */
function meetsEveryone(facts: RotationFacts, { request, plan }: MadeRotation): SummaryLine {
	const names = rotationNames(facts);
	const of = request.tables.length;
	const visits = request.teachers.flatMap(({ id }, index) => {
		const met = new Set(plan.seats.flatMap((row) => row[index] ?? -1).filter((seat) => seat >= 0));
		return met.size === 0 ? [] : [{ id, met: met.size }];
	});
	const most = Math.max(0, ...visits.map(({ met }) => met));
	const fewer = visits.filter(({ met }) => met < most);
	const details = fewer.map(({ id, met }) =>
		m.rotation_meets_fewer({ name: names.full(id), met, of })
	);
	if (fewer.length === 0)
		return most === of
			? line('meets', 'good', m.rotation_meets_all({ of }))
			: line('meets', 'note', m.rotation_meets_some({ met: most, of }));
	const text =
		most === of
			? m.rotation_most_meet_all({ count: visits.length - fewer.length, people: visits.length, of })
			: m.rotation_meets_at_most({ met: most, of });
	return line('meets', 'note', text, details);
}

function meetsAgain(
	facts: RotationFacts,
	{ request, plan }: MadeRotation,
	locale: Locale
): SummaryLine {
	if (plan.repeats === 0) return line('repeats', 'good', m.rotation_no_repeats());
	const names = rotationNames(facts);
	const { list } = sayIn(locale);
	const details = request.teachers.flatMap(({ id }, one) =>
		request.teachers.slice(one + 1).flatMap((other, offset) => {
			const rounds = plan.seats.flatMap((row, round) =>
				(row[one] ?? -1) >= 0 && row[one] === row[one + 1 + offset] ? [String(round + 1)] : []
			);
			if (rounds.length < 2) return [];
			const pair = { name: names.full(id), other: names.full(other.id) };
			return [m.rotation_repeat_of({ ...pair, rounds: list(rounds) })];
		})
	);
	const text =
		plan.repeats === 1 ? m.rotation_one_repeat() : m.rotation_repeats({ count: plan.repeats });
	return line('repeats', 'note', text, details);
}

function wishes({ request, plan }: MadeRotation): SummaryLine[] {
	const wanted = request.teachers.reduce((sum, each) => sum + (each.wishes?.length ?? 0), 0);
	if (wanted === 0) return [line('wishes', 'note', m.rotation_no_wishes())];
	return plan.wishesMet === wanted
		? [line('wishes', 'good', m.rotation_all_wishes({ wanted }))]
		: [line('wishes', 'note', m.rotation_some_wishes({ met: plan.wishesMet, wanted }))];
}

/** Only worth a word when somebody could have met their own company. */
function employers({ request, plan }: MadeRotation): SummaryLine[] {
	const hosts = new Set(request.tables.map(({ employer }) => employer));
	if (!request.teachers.some(({ employer }) => employer !== undefined && hosts.has(employer)))
		return [];
	const isBroken = checkRotation(request, plan.seats).violations.some(
		({ kind }) => kind === 'ownEmployer'
	);
	return isBroken
		? [line('employer', 'bad', m.rotation_employer_met())]
		: [line('employer', 'good', m.rotation_employer_apart())];
}

function proof({ request, plan }: MadeRotation): SummaryLine {
	if (checkRotation(request, plan.seats).violations.length > 0)
		return line('proof', 'bad', m.rotation_by_hand());
	if (plan.provenBest)
		return line(
			'proof',
			'good',
			request.previous ? m.rotation_proven_repair() : m.rotation_proven()
		);
	const { repeats, repeatsLowerBound, wishesMet, wishesUpperBound } = plan;
	const details = [
		...(repeats > repeatsLowerBound
			? [m.rotation_gap_repeats({ now: repeats, bound: repeatsLowerBound })]
			: []),
		...(wishesMet < wishesUpperBound
			? [m.rotation_gap_wishes({ now: wishesMet, bound: wishesUpperBound })]
			: [])
	];
	return line('proof', 'note', m.rotation_not_proven(), details);
}

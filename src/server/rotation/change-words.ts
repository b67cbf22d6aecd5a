import type { Locale } from '#domain/text/locale.ts';
import { sayIn } from '#domain/text/say.ts';
import { m } from '#messages';
import type { RotationNames } from './rotation-names.ts';
import type { RepairCause, StoredRotation } from './stored-rotation.ts';

/** What was last done to a rotation, in a sentence or two. */
export function changeWords(
	{ last, plan }: Pick<StoredRotation, 'plan'> & { last: NonNullable<StoredRotation['last']> },
	names: RotationNames,
	locale: Locale
): string {
	const { change, before } = last;
	switch (change.kind) {
		case 'made':
			if (plan.provenBest) return m.rotation_last_made_best();
			return before ? m.rotation_last_made_again() : m.rotation_last_made();
		case 'repaired': {
			const { cause, seats } = change;
			const why = cause ? causeWords(cause, names, locale) : m.rotation_last_repaired();
			return `${why} ${movedWords(seats)}`;
		}
		case 'swapped':
			return m.rotation_last_swapped({
				name: names.full(change.teacher),
				other: names.full(change.other),
				round: change.round + 1
			});
	}
}

function movedWords(seats: number): string {
	if (seats === 0) return m.rotation_seats_none();
	return seats === 1 ? m.rotation_seats_one() : m.rotation_seats_many({ seats });
}

function causeWords({ what, who, round }: RepairCause, names: RotationNames, locale: Locale) {
	const { list } = sayIn(locale);
	const about = { round: round + 1, who: list(who.map(names.full)) };
	switch (what) {
		case 'late':
			return round === 0 ? m.rotation_cause_late_first(about) : m.rotation_cause_late(about);
		case 'absent':
			return m.rotation_cause_absent(about);
		case 'leaves':
			return m.rotation_cause_leaves(about);
		case 'back':
			return m.rotation_cause_back(about);
		case 'closed':
		case 'opened': {
			const tables = { round: about.round, tables: list(who.map(names.table)) };
			return what === 'closed' ? m.rotation_cause_closed(tables) : m.rotation_cause_opened(tables);
		}
	}
}

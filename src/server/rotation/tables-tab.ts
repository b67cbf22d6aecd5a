import type { Temporal } from 'temporal-polyfill';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { currentRound } from '#domain/activity/current-round.ts';
import { roundTimes } from '#domain/activity/round-times.ts';
import { sayIn } from '#domain/text/say.ts';
import type { Locale } from '#domain/text/locale.ts';
import { m } from '#messages';
import type { Db } from '#server/platform/database.ts';
import { changeWords } from './change-words.ts';
import { knownAbsences } from './known-absences.ts';
import { rotationBoard } from './rotation-board.ts';
import { rotationMismatch } from './rotation-mismatch.ts';
import { rotationNames } from './rotation-names.ts';
import { rotationSummary } from './rotation-summary.ts';
import { confirmedSignUps, type RotationFacts } from './rotation-facts.ts';
import { situation, stillNeeded } from './situation.ts';
import { seatChangeWords } from './seat-changes.ts';
import type { StoredRotation } from './stored-rotation.ts';
import { swapPreview } from './swap-preview.ts';

/** Who somebody has picked so far, from the address: what is unknown counts as not picked. */
export interface Picked {
	/** 1-based. */
	readonly round: string | null;
	readonly teacher: string | null;
	readonly other: string | null;
}

/** What the tab shows; undefined when the activity is not a speed-date. */
export async function tablesTab(
	db: Db,
	plan: ActivityPlan,
	picked: Picked,
	{ locale, now: moment }: { readonly locale: Locale; readonly now: Temporal.PlainDateTime }
) {
	const now = plan.speedDate && (await situation(db, plan.id));
	if (plan.speedDate === undefined || now === undefined) return undefined;
	const { facts, stored } = now;
	const teachers = confirmedSignUps(facts);
	const { count } = sayIn(locale);
	return {
		needs: stillNeeded(facts) ?? null,
		over: facts.state === 'closed' || facts.state === 'cancelled',
		rounds: facts.rounds,
		tableCount: facts.tables.length,
		size: m.rotation_size({
			rounds: count(facts.rounds, m.rotation_rounds_one(), m.rotation_rounds_many()),
			minutes: plan.speedDate.roundMinutes,
			tables: count(facts.tables.length, m.rotation_tables_one(), m.rotation_tables_many()),
			teachers: count(teachers.length, m.rotation_teachers_one(), m.rotation_teachers_many())
		}),
		teachers: teachers
			.map(({ id, name }) => ({ value: id, label: name }))
			.toSorted((one, other) => one.label.localeCompare(other.label, locale)),
		tables: facts.tables.map(({ id, number, company, professional }) => ({
			value: id,
			label: m.rotation_table({ number }),
			hint: `${professional}, ${company}`
		})),
		rotation: stored ? rotationView(facts, stored, plan, picked, { locale, now: moment }) : null
	};
}

function rotationView(
	facts: RotationFacts,
	stored: StoredRotation,
	plan: ActivityPlan,
	picked: Picked,
	{ locale, now }: { readonly locale: Locale; readonly now: Temporal.PlainDateTime }
) {
	const rounds = stored.request.rounds;
	const times = plan.speedDate ? roundTimes(plan.programme, { ...plan.speedDate, rounds }) : [];
	return {
		version: stored.version,
		locked: stored.locked,
		objective: stored.request.objective,
		board: rotationBoard(facts, stored, times),
		summary: rotationSummary(facts, stored, locale),
		mismatch: rotationMismatch(facts, stored),
		known: knownAbsences(facts, stored.request, locale),
		/** 0-based: going on or next, by the clock. */
		now: currentRound(times, plan.date, now),
		isToday: plan.date.equals(now.toPlainDate()),
		changes: seatChangeWords(facts, stored, locale),
		last: stored.last
			? {
					text: changeWords({ ...stored, last: stored.last }, rotationNames(facts), locale),
					undoable: stored.last.before !== undefined && !stored.locked
				}
			: null,
		swap: swapView(facts, stored, picked, locale)
	};
}

function swapView(facts: RotationFacts, stored: StoredRotation, picked: Picked, locale: Locale) {
	const names = rotationNames(facts);
	const known = (id: string | null) =>
		stored.request.teachers.some((each) => each.id === id) ? id : null;
	const number = Number(picked.round);
	const isRound = Number.isInteger(number) && number >= 1 && number <= stored.request.rounds;
	const [round, teacher, other] = [
		isRound ? number - 1 : null,
		known(picked.teacher),
		known(picked.other)
	];
	const preview =
		round !== null && teacher !== null && other !== null
			? swapPreview(facts, stored, { round, teacher, other }, locale)
			: null;
	return {
		round,
		teacher,
		other,
		teacherName: teacher === null ? '' : names.full(teacher),
		otherName: other === null ? '' : names.full(other),
		people: stored.request.teachers
			.map(({ id }) => ({ value: id, label: names.full(id) }))
			.toSorted((one, two) => one.label.localeCompare(two.label, locale)),
		preview
	};
}

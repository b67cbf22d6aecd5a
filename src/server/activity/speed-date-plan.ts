import * as v from 'valibot';
import type { SpeedDatePlan } from '#domain/activity/activity-plan.ts';
import type { AllRows } from './all-rows.ts';

/** The rounds and tables of a speed-date; nothing for another kind of activity. */
export function speedDateOf(
	a: AllRows['activities'][number],
	rows: AllRows
): SpeedDatePlan | undefined {
	const { teacher_count, rounds, round_minutes, change_minutes } = a;
	if (teacher_count === null || rounds === null || round_minutes === null) return undefined;
	const tables = rows.tables.filter(({ activity_id }) => activity_id === a.activity_id);
	const teacherIds = rows.signUps
		.filter(({ activity_id, state }) => activity_id === a.activity_id && state === 'confirmed')
		.map(({ registration_id }) => registration_id);
	const tableIds = tables.map(({ table_id }) => table_id);
	return {
		teacherCount: teacher_count,
		rounds,
		roundMinutes: round_minutes,
		changeMinutes: change_minutes ?? 0,
		choseFewerRounds: a.chose_fewer_rounds ?? false,
		tables: tables.map((row) => ({
			id: row.table_id,
			number: row.number,
			companyId: row.organisation_id,
			companyName: row.company_name,
			professionalName: row.professional_name,
			isYoungProfessional: row.is_young_professional ?? false,
			...(row.note_taker_name !== null && { noteTakerName: row.note_taker_name })
		})),
		rotation: rotationState(a.rotation_request, { teacherIds, tableIds, rounds }),
		rotationLocked: a.rotation_locked ?? false
	};
}

const Request = v.object({
	tables: v.array(v.object({ id: v.string() })),
	teachers: v.array(v.object({ id: v.string() })),
	rounds: v.number()
});

/** A rotation fits as long as it was made for the same tables, teachers and rounds. */
function rotationState(
	request: unknown,
	now: { teacherIds: readonly string[]; tableIds: readonly string[]; rounds: number }
): SpeedDatePlan['rotation'] {
	if (request === null) return 'none';
	const made = v.parse(Request, request);
	const same = (rows: readonly { id: string }[], ids: readonly string[]) =>
		rows.length === ids.length && rows.every(({ id }) => ids.includes(id));
	return made.rounds === now.rounds &&
		same(made.tables, now.tableIds) &&
		same(made.teachers, now.teacherIds)
		? 'current'
		: 'outdated';
}

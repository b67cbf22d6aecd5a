import { randomBytes } from 'node:crypto';
import { planActivity } from '#domain/activity/plan-activity.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import { schoolCalendars } from '#server/calendar/school-calendars.ts';
import type { Work } from '#server/platform/work.ts';
import { insertParties } from './insert-parties.ts';
import { insertPlan } from './insert-plan.ts';
import type { NewActivity } from './new-activity.ts';
import { unknownParty, type UnknownParty } from './unknown-party.ts';

export type Created =
	| { readonly outcome: 'created'; readonly activityId: string }
	| { readonly outcome: 'refused'; readonly reason: 'unknown-school' | UnknownParty };

/** A complete, dated activity: tasks, programme, meetings, roles, tables and mails, from the playbook. */
export async function createActivity({ db, today }: Work, wanted: NewActivity): Promise<Created> {
	const calendar = (await schoolCalendars(db, [wanted.schoolId])).get(wanted.schoolId);
	if (calendar === undefined) return { outcome: 'refused', reason: 'unknown-school' };
	const unknown = await unknownParty(db, wanted);
	if (unknown) return { outcome: 'refused', reason: unknown };
	const playbook = playbookFor(wanted.kind);
	const { date, startsAt, until, rounds } = wanted;
	const facts = { date, startsAt, today, ...(until && { until }), ...(rounds && { rounds }) };
	const plan = planActivity(playbook, facts, calendar);
	const { activity_id } = await db
		.insertInto('activity')
		.values({
			kind: playbook.kind,
			playbook_version: playbook.version,
			title: wanted.title,
			date: date.toString(),
			starts_at: startsAt.toString(),
			until: until?.toString() ?? null,
			place: wanted.place ?? null,
			school_id: wanted.schoolId,
			section: wanted.section ?? null,
			capacity: wanted.teacherCount,
			sign_up_code: randomBytes(18).toString('base64url'),
			created_by: wanted.createdBy,
			follows_activity_id: wanted.followsActivityId ?? null
		})
		.returning('activity_id')
		.executeTakeFirstOrThrow();
	if (rounds) {
		await db
			.insertInto('speed_date')
			.values({
				activity_id,
				teacher_count: wanted.teacherCount,
				rounds: rounds.count,
				round_minutes: rounds.roundMinutes,
				change_minutes: rounds.changeMinutes
			})
			.execute();
	}
	await insertPlan(db, activity_id, plan);
	await insertParties(db, activity_id, wanted);
	if (wanted.outcomeId !== undefined) {
		await db
			.updateTable('outcome')
			.set({ became_activity_id: activity_id })
			.where('outcome_id', '=', wanted.outcomeId)
			.execute();
	}
	return { outcome: 'created', activityId: activity_id };
}

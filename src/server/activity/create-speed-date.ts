import { randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { planActivity } from '#domain/activity/plan-activity.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import { schoolCalendars } from '#server/calendar/school-calendars.ts';
import type { Db } from '#server/platform/database.ts';
import type { Work } from '#server/platform/work.ts';

export interface NewSpeedDate {
	readonly title: string;
	readonly schoolId: string;
	/** Absent for a broad one. */
	readonly section?: string;
	readonly place?: string;
	readonly date: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	readonly teacherCount: number;
	readonly rounds: number;
	readonly roundMinutes: number;
	readonly changeMinutes: number;
	/** In the order of the tables. A company without a chosen professional has an entry in `companyIds` only. */
	readonly professionals: readonly { readonly personId: string; readonly organisationId: string }[];
	readonly companyIds: readonly string[];
	/** The person who makes the plan and becomes its coordinator. */
	readonly createdBy: string;
	readonly followsActivityId?: string;
	/** The outcome of the followed activity that becomes this one. */
	readonly outcomeId?: string;
	readonly learningQuestion?: string;
}

export type Created =
	| { readonly outcome: 'created'; readonly activityId: string }
	| {
			readonly outcome: 'refused';
			readonly reason:
				'unknown-school' | 'unknown-company' | 'unknown-professional' | 'unknown-origin';
	  };

/** A complete, dated speed-date: tasks, programme, roles, tables and mails, from the playbook. */
export async function createSpeedDate({ db, today }: Work, wanted: NewSpeedDate): Promise<Created> {
	const calendar = (await schoolCalendars(db, [wanted.schoolId])).get(wanted.schoolId);
	if (calendar === undefined) return { outcome: 'refused', reason: 'unknown-school' };
	if (!(await allCompanies(db, wanted))) return { outcome: 'refused', reason: 'unknown-company' };
	if (!(await allWorkThere(db, wanted.professionals))) {
		return { outcome: 'refused', reason: 'unknown-professional' };
	}
	if (!(await originIsThere(db, wanted))) return { outcome: 'refused', reason: 'unknown-origin' };
	const playbook = playbookFor('speed-date');
	const rounds = {
		count: wanted.rounds,
		roundMinutes: wanted.roundMinutes,
		changeMinutes: wanted.changeMinutes
	};
	const { date, startsAt } = wanted;
	const plan = planActivity(playbook, { date, startsAt, today, rounds }, calendar);
	const { activity_id } = await db
		.insertInto('activity')
		.values({
			kind: playbook.kind,
			playbook_version: playbook.version,
			title: wanted.title,
			date: date.toString(),
			starts_at: startsAt.toString(),
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
	await db
		.insertInto('speed_date')
		.values({
			activity_id,
			teacher_count: wanted.teacherCount,
			rounds: wanted.rounds,
			round_minutes: wanted.roundMinutes,
			change_minutes: wanted.changeMinutes
		})
		.execute();
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

async function insertPlan(
	db: Db,
	activity_id: string,
	{ tasks, programme, mails }: ReturnType<typeof planActivity>
): Promise<void> {
	await db
		.insertInto('task')
		.values(
			tasks.map((task, position) => ({
				activity_id,
				step: task.step,
				phase: task.phase,
				by_role: task.by,
				due_on: task.dueOn.toString(),
				due_at: task.dueAt?.toString() ?? null,
				ends: task.ends ?? null,
				position
			}))
		)
		.execute();
	await db
		.insertInto('programme_item')
		.values(
			programme.map((item) => ({
				activity_id,
				template: item.template,
				kind: item.kind,
				by_role: item.by,
				starts_at: item.startsAt.toString(),
				duration_minutes: item.durationMinutes
			}))
		)
		.execute();
	await db
		.insertInto('activity_mail')
		.values(mails.map(({ mail, sendOn }) => ({ activity_id, mail, send_on: sendOn.toString() })))
		.execute();
}

async function insertParties(db: Db, activity_id: string, wanted: NewSpeedDate): Promise<void> {
	const companies = companiesOf(wanted);
	if (companies.size > 0) {
		await db
			.insertInto('activity_company')
			.values([...companies].map((organisation_id) => ({ activity_id, organisation_id })))
			.execute();
	}
	if (wanted.professionals.length > 0) {
		await db
			.insertInto('speed_date_table')
			.values(
				wanted.professionals.map(({ personId, organisationId }, index) => ({
					activity_id,
					number: index + 1,
					organisation_id: organisationId,
					professional_id: personId
				}))
			)
			.execute();
	}
	await db
		.insertInto('role_filling')
		.values({ activity_id, role: 'coordinator', side: 'region', person_id: wanted.createdBy })
		.execute();
	if (wanted.learningQuestion !== undefined) {
		await db
			.insertInto('learning_question')
			.values({
				activity_id,
				organisation_id: wanted.schoolId,
				text: wanted.learningQuestion,
				asked_by: wanted.createdBy
			})
			.execute();
	}
}

function companiesOf({ companyIds, professionals }: NewSpeedDate): ReadonlySet<string> {
	return new Set([...companyIds, ...professionals.map(({ organisationId }) => organisationId)]);
}

async function allCompanies(db: Db, wanted: NewSpeedDate): Promise<boolean> {
	const ids = [...companiesOf(wanted)];
	if (ids.length === 0) return true;
	const found = await db
		.selectFrom('organisation')
		.select('organisation_id')
		.where('organisation_id', 'in', ids)
		.where('kind', '<>', 'school')
		.execute();
	return found.length === ids.length;
}

async function originIsThere(
	db: Db,
	{ followsActivityId, outcomeId }: NewSpeedDate
): Promise<boolean> {
	if (followsActivityId === undefined) return outcomeId === undefined;
	const followed = await db
		.selectFrom('activity')
		.select('activity_id')
		.where('activity_id', '=', followsActivityId)
		.executeTakeFirst();
	if (outcomeId === undefined) return followed !== undefined;
	const outcome = await db
		.selectFrom('outcome')
		.select('outcome_id')
		.where('outcome_id', '=', outcomeId)
		.where('activity_id', '=', followsActivityId)
		.executeTakeFirst();
	return outcome !== undefined;
}

async function allWorkThere(db: Db, wanted: NewSpeedDate['professionals']): Promise<boolean> {
	if (wanted.length === 0) return true;
	const found = await db
		.selectFrom('membership')
		.select(['person_id', 'organisation_id'])
		.where(
			'person_id',
			'in',
			wanted.map(({ personId }) => personId)
		)
		.execute();
	return wanted.every(({ personId, organisationId }) =>
		found.some((row) => row.person_id === personId && row.organisation_id === organisationId)
	);
}

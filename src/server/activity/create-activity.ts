import { randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { planActivity } from '#domain/activity/plan-activity.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import { schoolCalendars } from '#server/calendar/school-calendars.ts';
import type { ActivityKind } from '#domain/playbook/vocabulary.ts';
import type { Db } from '#server/platform/database.ts';
import type { Work } from '#server/platform/work.ts';
import { insertPlan } from './insert-plan.ts';
import {
	allCompanies,
	allSchools,
	allWorkThere,
	companiesOf,
	originIsThere
} from './known-parties.ts';

export interface NewActivity {
	readonly kind: ActivityKind;
	readonly title: string;
	readonly schoolId: string;
	/** Absent for a broad one. */
	readonly section?: string;
	readonly place?: string;
	readonly date: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	/** The last day of a kind that takes a period. */
	readonly until?: Temporal.PlainDate;
	readonly teacherCount: number;
	/** Only for a kind that has rounds. */
	readonly rounds?: {
		readonly count: number;
		readonly roundMinutes: number;
		readonly changeMinutes: number;
	};
	/** In the order of the tables. A company without a chosen professional has an entry in `companyIds` only. */
	readonly professionals: readonly { readonly personId: string; readonly organisationId: string }[];
	readonly companyIds: readonly string[];
	/** Other schools that take part. */
	readonly visitorIds: readonly string[];
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
				| 'unknown-school'
				| 'unknown-company'
				| 'unknown-visitor'
				| 'unknown-professional'
				| 'unknown-origin';
	  };

/** A complete, dated activity: tasks, programme, meetings, roles, tables and mails, from the playbook. */
export async function createActivity({ db, today }: Work, wanted: NewActivity): Promise<Created> {
	const calendar = (await schoolCalendars(db, [wanted.schoolId])).get(wanted.schoolId);
	if (calendar === undefined) return { outcome: 'refused', reason: 'unknown-school' };
	if (!(await allCompanies(db, wanted))) return { outcome: 'refused', reason: 'unknown-company' };
	if (!(await allSchools(db, wanted))) return { outcome: 'refused', reason: 'unknown-visitor' };
	if (!(await allWorkThere(db, wanted.professionals))) {
		return { outcome: 'refused', reason: 'unknown-professional' };
	}
	if (!(await originIsThere(db, wanted))) return { outcome: 'refused', reason: 'unknown-origin' };
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

async function insertParties(db: Db, activity_id: string, wanted: NewActivity): Promise<void> {
	const companies = companiesOf(wanted);
	if (companies.size > 0) {
		await db
			.insertInto('activity_company')
			.values([...companies].map((organisation_id) => ({ activity_id, organisation_id })))
			.execute();
	}
	if (wanted.visitorIds.length > 0) {
		await db
			.insertInto('activity_visitor')
			.values(wanted.visitorIds.map((organisation_id) => ({ activity_id, organisation_id })))
			.execute();
	}
	if (wanted.rounds && wanted.professionals.length > 0) {
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

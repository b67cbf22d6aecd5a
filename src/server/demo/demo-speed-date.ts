import { Temporal } from 'temporal-polyfill';
import { nextSchoolDay, previousSchoolDay } from '#domain/calendar/school-days.ts';
import type { Role, Side } from '#domain/playbook/vocabulary.ts';
import { createActivity } from '#server/activity/create-activity.ts';
import { schoolCalendars } from '#server/calendar/school-calendars.ts';
import type { Db } from '#server/platform/database.ts';
import type { CompanyInDemo, DemoNetwork, DemoPerson, SchoolInDemo } from './demo-network.ts';

export interface Demo {
	readonly db: Db;
	readonly regionId: string;
	readonly today: Temporal.PlainDate;
	readonly network: DemoNetwork;
}

export interface WantedSpeedDate {
	readonly title: string;
	readonly school: SchoolInDemo;
	readonly section?: string;
	readonly companies: readonly CompanyInDemo[];
	/** Tables come from all professionals of the companies; false when nobody has been named yet. */
	readonly withTables?: boolean;
	/** Before today when negative; the nearest school day on the far side is taken. */
	readonly daysFromToday: number;
	/** How many days before the day it was planned, today at the latest. */
	readonly plannedDaysBefore: number;
	readonly startsAt: string;
	readonly teacherCount: number;
	readonly rounds: number;
	readonly learningQuestion?: string;
	readonly followsActivityId?: string;
}

export interface DemoSpeedDate {
	readonly id: string;
	readonly date: Temporal.PlainDate;
	readonly school: SchoolInDemo;
	readonly companies: readonly CompanyInDemo[];
}

/** Plans a speed-date as the coordinator did on the day that the demo says. */
export async function insertSpeedDate(demo: Demo, wanted: WantedSpeedDate): Promise<DemoSpeedDate> {
	const { db, today, network } = demo;
	const { school, companies } = wanted;
	const calendar = (await schoolCalendars(db, [school.id])).get(school.id);
	if (calendar === undefined) throw new Error('A school of the demo has no calendar');
	const about = today.add({ days: wanted.daysFromToday });
	const date =
		wanted.daysFromToday < 0 ? previousSchoolDay(calendar, about) : nextSchoolDay(calendar, about);
	const planned = date.subtract({ days: wanted.plannedDaysBefore });
	const plannedOn = Temporal.PlainDate.compare(planned, today) < 0 ? planned : today;
	const created = await createActivity(
		{
			...demo,
			today: plannedOn,
			origin: '',
			enqueue: () => Promise.reject(new Error('The demo sends nothing'))
		},
		{
			kind: 'speed-date',
			title: wanted.title,
			schoolId: school.id,
			place: 'Aula',
			date,
			startsAt: Temporal.PlainTime.from(wanted.startsAt),
			teacherCount: wanted.teacherCount,
			rounds: { count: wanted.rounds, roundMinutes: 10, changeMinutes: 2 },
			professionals:
				wanted.withTables === false
					? []
					: companies.flatMap(({ id: organisationId, professionals }) =>
							professionals.map(({ id: personId }) => ({ personId, organisationId }))
						),
			companyIds: companies.map(({ id }) => id),
			visitorIds: [],
			createdBy: network.coordinator.id,
			...(wanted.section !== undefined && { section: wanted.section }),
			...(wanted.learningQuestion !== undefined && { learningQuestion: wanted.learningQuestion }),
			...(wanted.followsActivityId !== undefined && { followsActivityId: wanted.followsActivityId })
		}
	);
	if (created.outcome !== 'created') throw new Error(created.reason);
	await db
		.updateTable('activity')
		.set({ created_at: noon(plannedOn) })
		.where('activity_id', '=', created.activityId)
		.execute();
	return { id: created.activityId, date, school, companies };
}

/** Twelve o'clock in the Netherlands, near enough for a made-up moment. */
export function noon(date: Temporal.PlainDate): Date {
	return new Date(`${date.toString()}T11:00:00Z`);
}

/** Marks what was due up to and including a day as done, except some steps that were forgotten. */
export async function doTasks(
	{ db, network }: Demo,
	{ id }: Pick<DemoSpeedDate, 'id'>,
	until: Temporal.PlainDate,
	except: readonly string[] = []
): Promise<void> {
	let query = db
		.updateTable('task')
		.set({ state: 'done', settled_at: noon(until), settled_by: network.coordinator.id })
		.where('activity_id', '=', id)
		.where('due_on', '<=', until.toString());
	if (except.length > 0) query = query.where('step', 'not in', except);
	await query.execute();
}

/** Gives roles to people, and their tasks with them. */
export async function fillRoles(
	{ db }: Demo,
	{ id }: Pick<DemoSpeedDate, 'id'>,
	fillings: readonly (readonly [role: Role, side: Side, person: DemoPerson | undefined])[]
): Promise<void> {
	for (const [role, side, person] of fillings) {
		if (person === undefined) continue;
		await db
			.insertInto('role_filling')
			.values({ activity_id: id, role, side, person_id: person.id })
			.execute();
		await db
			.updateTable('task')
			.set({ assignee_id: person.id })
			.where('activity_id', '=', id)
			.where('by_role', '=', role)
			.where('assignee_id', 'is', null)
			.execute();
	}
}

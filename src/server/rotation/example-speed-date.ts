import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { createActivity } from '#server/activity/create-activity.ts';
import type { Db } from '#server/platform/database.ts';
import type { InRegion } from './situation.ts';

export interface TestSpeedDate {
	readonly activityId: string;
	/** In the order in which they signed up. */
	readonly signUps: readonly string[];
	/** By number. */
	readonly tables: readonly string[];
	readonly companies: readonly string[];
}

const names = ['Ayşe Yıldız', 'Łukasz Nowak', 'Zoë ’t Hart', 'Jan-Willem van der Zwaluwenberg'];

/** A speed-date with two tables a company at most, and everyone signed up. */
export function makeSpeedDate(
	run: InRegion,
	size: {
		readonly teachers: number;
		readonly tables: number;
		readonly rounds: number;
		readonly title?: string;
		readonly date?: Temporal.PlainDate;
	}
): Promise<TestSpeedDate> {
	return run(async (work) => {
		const { db } = work;
		const school = await organisation(db, 'school', 'Het Voorbeeld');
		const companies = await Promise.all(
			Array.from({ length: Math.ceil(size.tables * 0.75) }, (_, index) =>
				organisation(db, 'company', `Bedrijf ${String(index + 1)}`)
			)
		);
		const professionals = [];
		for (let index = 0; index < size.tables; index++) {
			const organisationId = companies[index % companies.length] ?? '';
			const personId = await person(db, `Vakkracht ${String(index + 1)}`);
			await db
				.insertInto('membership')
				.values({
					person_id: personId,
					organisation_id: organisationId,
					position: 'professional',
					job_title: 'monteur'
				})
				.execute();
			professionals.push({ personId, organisationId });
		}
		const created = await createActivity(work, {
			kind: 'speed-date',
			title: size.title ?? 'Speeddate Łassen & Techniek',
			schoolId: school,
			date: size.date ?? Temporal.PlainDate.from('2026-12-03'),
			startsAt: Temporal.PlainTime.from('13:00'),
			teacherCount: Math.max(1, size.teachers),
			rounds: { count: size.rounds, roundMinutes: 10, changeMinutes: 2 },
			professionals,
			companyIds: [],
			visitorIds: [],
			createdBy: await person(db, 'Marieke Voorbeeld')
		});
		if (created.outcome === 'refused') throw new Error(created.reason);
		const { activityId } = created;
		const signUps = [];
		for (let index = 0; index < size.teachers; index++)
			signUps.push(await signUp(db, activityId, names[index] ?? `Docent ${String(index)}`, school));
		const tables = await db
			.selectFrom('speed_date_table')
			.select('table_id')
			.where('activity_id', '=', activityId)
			.orderBy('number')
			.execute();
		return { activityId, signUps, tables: tables.map(({ table_id }) => table_id), companies };
	});
}

export async function signUp(
	db: Db,
	activityId: string,
	name: string,
	organisationId: string
): Promise<string> {
	const { registration_id } = await db
		.insertInto('registration')
		.values({
			activity_id: activityId,
			name,
			email: `${randomUUID()}@voorbeeld.example`,
			organisation_id: organisationId,
			person_id: await person(db, name),
			section: 'PIE',
			state: 'confirmed'
		})
		.returning('registration_id')
		.executeTakeFirstOrThrow();
	return registration_id;
}

async function organisation(db: Db, kind: 'school' | 'company', name: string): Promise<string> {
	const { organisation_id } = await db
		.insertInto('organisation')
		.values({ kind, name, holiday_region: kind === 'school' ? 'midden' : null })
		.returning('organisation_id')
		.executeTakeFirstOrThrow();
	return organisation_id;
}

async function person(db: Db, name: string): Promise<string> {
	const { person_id } = await db
		.insertInto('person')
		.values({ name })
		.returning('person_id')
		.executeTakeFirstOrThrow();
	return person_id;
}

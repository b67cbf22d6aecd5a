import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { createActivity } from '#server/activity/create-activity.ts';
import { inRegion, type Database } from '#server/platform/database.ts';
import type { Work } from '#server/platform/work.ts';
import type { WantedSignUp } from './sign-up-form.ts';

/** For tests: a region with a school, two companies with a professional each, and one speed-date. */
export interface ExampleRegion {
	readonly regionId: string;
	readonly activityId: string;
	readonly schoolId: string;
	readonly teacherId: string;
	readonly professionalId: string;
	readonly run: <T>(verb: (work: Work) => Promise<T>, today?: string) => Promise<T>;
}

const exampleToday = '2026-11-23';
export const exampleDate = '2026-12-03';

export async function exampleRegion(database: Database, seats: number): Promise<ExampleRegion> {
	const regionId = randomUUID();
	const run: ExampleRegion['run'] = (verb, today = exampleToday) =>
		inRegion(database, { regionId, actor: 'command:test' }, (db) =>
			verb({
				db,
				regionId,
				today: Temporal.PlainDate.from(today),
				origin: 'https://vakbrug.example',
				enqueue: () => Promise.resolve()
			})
		);
	const made = await run(async (work) => {
		const { db } = work;
		await db
			.insertInto('region')
			.values({ name: 'Voorbeeld', slug: regionId.slice(0, 8), holiday_region: 'midden' })
			.execute();
		const organisation = async (kind: 'school' | 'company', name: string) => {
			const { organisation_id } = await db
				.insertInto('organisation')
				.values({ kind, name, ...(kind === 'school' && { holiday_region: 'midden' }) })
				.returning('organisation_id')
				.executeTakeFirstOrThrow();
			return organisation_id;
		};
		const member = async (name: string, organisation_id: string, company = false) => {
			const { person_id } = await db
				.insertInto('person')
				.values({ name, email: `${randomUUID()}@elders.example` })
				.returning('person_id')
				.executeTakeFirstOrThrow();
			await db
				.insertInto('membership')
				.values({ person_id, organisation_id, position: company ? 'professional' : 'teacher' })
				.execute();
			return person_id;
		};
		const schoolId = await organisation('school', 'De Brugschool');
		const teacherId = await member('Ayşe Yıldız', schoolId);
		const professionals = [];
		for (const name of ['Staalbouw', 'Klimaat']) {
			const organisationId = await organisation('company', name);
			const personId = await member(`Vak van ${name}`, organisationId, true);
			professionals.push({ personId, organisationId });
		}
		const created = await createActivity(work, {
			kind: 'speed-date',
			title: 'Speeddate Techniek',
			schoolId,
			date: Temporal.PlainDate.from(exampleDate),
			startsAt: Temporal.PlainTime.from('15:30'),
			teacherCount: seats,
			rounds: { count: 2, roundMinutes: 12, changeMinutes: 2 },
			professionals,
			companyIds: [],
			visitorIds: [],
			createdBy: teacherId
		});
		if (created.outcome === 'refused') throw new Error(created.reason);
		const [first] = professionals;
		if (first === undefined) throw new Error('No professional');
		return {
			schoolId,
			teacherId,
			professionalId: first.personId,
			activityId: created.activityId
		};
	});
	return { regionId, run, ...made };
}

/** Somebody who wants to come, told apart by a number. */
export function exampleSignUp(number: number, more: Partial<WantedSignUp> = {}): WantedSignUp {
	return {
		name: `Docent ${String(number)}`,
		email: `docent${String(number)}@school.example`,
		section: 'PIE',
		accessNeeds: '',
		dietaryNeeds: '',
		locale: 'nl',
		wishes: [],
		...more
	};
}

import type { Db } from '#server/platform/database.ts';
import type { NewActivity } from './new-activity.ts';
import { companiesOf } from './unknown-party.ts';

/** Stores who takes part from the start: companies, other schools, tables, the coordinator and a learning question. */
export async function insertParties(
	db: Db,
	activity_id: string,
	wanted: NewActivity
): Promise<void> {
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

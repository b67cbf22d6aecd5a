import type { Db } from '#server/platform/database.ts';

/** A school that an activity can be for. */
export async function schoolChoices(db: Db) {
	return db
		.selectFrom('organisation')
		.select(['organisation_id as id', 'name', 'place'])
		.where('kind', '=', 'school')
		.orderBy('name')
		.execute();
}

/** Somebody of a company who could sit at a table, or the company as long as nobody is known. */
export interface ProfessionalChoice {
	/** `<person>:<company>`, without a person `:<company>`. */
	readonly value: string;
	readonly name: string | null;
	readonly company: string;
	readonly sector: string | null;
	readonly jobTitle: string | null;
	readonly isYoung: boolean;
	readonly signedApplication: boolean;
	readonly isTrainingCompany: boolean;
}

/** SD2: companies that signed the application or train on the job come first, and their young people. */
export async function professionalChoices(db: Db): Promise<readonly ProfessionalChoice[]> {
	const people = await db
		.selectFrom('organisation as o')
		.leftJoin('membership as w', (join) =>
			join
				.onRef('w.region_id', '=', 'o.region_id')
				.onRef('w.organisation_id', '=', 'o.organisation_id')
				.on('w.position', '=', 'professional')
		)
		.leftJoin('person as p', (join) =>
			join.onRef('p.region_id', '=', 'w.region_id').onRef('p.person_id', '=', 'w.person_id')
		)
		.select([
			'o.organisation_id',
			'o.name as company',
			'o.sector',
			'o.signed_application',
			'o.is_accredited_training_company',
			'p.person_id',
			'p.name',
			'w.job_title',
			'w.is_young_professional'
		])
		.where('o.kind', '<>', 'school')
		.orderBy('o.signed_application', 'desc')
		.orderBy('o.is_accredited_training_company', 'desc')
		.orderBy('o.name')
		.orderBy('w.is_young_professional', 'desc')
		.orderBy('p.name')
		.execute();
	return people.map((row) => ({
		value: `${row.person_id ?? ''}:${row.organisation_id}`,
		name: row.name,
		company: row.company,
		sector: row.sector,
		jobTitle: row.job_title,
		isYoung: row.is_young_professional ?? false,
		signedApplication: row.signed_application,
		isTrainingCompany: row.is_accredited_training_company
	}));
}

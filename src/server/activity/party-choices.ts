import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
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

/** A company or another school that could take part. */
export interface PartyChoice {
	readonly id: string;
	readonly name: string;
	readonly isSchool: boolean;
	readonly place: string | null;
	readonly sector: string | null;
	readonly signedApplication: boolean;
	readonly isTrainingCompany: boolean;
}

/** Who could take part in a kind of activity: companies that signed the application first. */
export async function partyChoices(
	db: Db,
	{ partners }: Pick<Playbook, 'partners'>
): Promise<readonly PartyChoice[]> {
	const wants = (of: 'company' | 'school') => partners.some((partner) => partner.of === of);
	const rows = await db
		.selectFrom('organisation')
		.select(['organisation_id', 'name', 'kind', 'place', 'sector'])
		.select(['signed_application', 'is_accredited_training_company'])
		.orderBy('signed_application', 'desc')
		.orderBy('is_accredited_training_company', 'desc')
		.orderBy('name')
		.execute();
	return rows
		.filter(({ kind }) => wants(kind === 'school' ? 'school' : 'company'))
		.map((row) => ({
			id: row.organisation_id,
			name: row.name,
			isSchool: row.kind === 'school',
			place: row.place,
			sector: row.sector,
			signedApplication: row.signed_application,
			isTrainingCompany: row.is_accredited_training_company
		}));
}

/** Who takes part in an activity, and who else could. */
export async function partySettings(db: Db, { kind, school, companies, visitors }: ActivityPlan) {
	const there = [...companies, ...visitors].map(({ id, name }) => ({ id, name }));
	const choices = await partyChoices(db, playbookFor(kind));
	return {
		there,
		choices: choices.filter(({ id }) => id !== school.id && !there.some((one) => one.id === id))
	};
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

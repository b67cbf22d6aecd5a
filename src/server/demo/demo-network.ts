import { randomUUID } from 'node:crypto';
import type { Db } from '#server/platform/database.ts';
import { demoCompanies } from './demo-companies.ts';
import { demoCoordinator } from './demo-coordinator.ts';
import { demoSchools } from './demo-schools.ts';

export interface DemoPerson {
	readonly id: string;
	readonly name: string;
	readonly email: string;
}

export type SchoolInDemo = ReturnType<typeof schoolsOfDemo>[number];
export type CompanyInDemo = ReturnType<typeof companiesOfDemo>[number];

export interface DemoNetwork {
	readonly coordinator: DemoPerson;
	readonly schools: readonly SchoolInDemo[];
	readonly companies: readonly CompanyInDemo[];
}

/** Puts the made-up schools, companies and people in. */
export async function insertNetwork(db: Db): Promise<DemoNetwork> {
	const network = {
		coordinator: { id: randomUUID(), ...demoCoordinator },
		schools: schoolsOfDemo(),
		companies: companiesOfDemo()
	};
	await insertOrganisations(db, network);
	await insertPeople(db, network);
	await insertMemberships(db, network);
	return network;
}

function schoolsOfDemo() {
	return demoSchools.map((school) => ({
		...school,
		id: randomUUID(),
		leader: personAt(school.domain, school.leader),
		teachers: Object.entries(school.teachers).flatMap(([section, names]) =>
			names.map((name) => ({ ...personAt(school.domain, name), section }))
		)
	}));
}

function companiesOfDemo() {
	return demoCompanies.map((company) => ({
		...company,
		id: randomUUID(),
		contact: personAt(company.domain, company.contact),
		professionals: company.professionals.map((professional) => ({
			...professional,
			...personAt(company.domain, professional.name)
		}))
	}));
}

function personAt(domain: string, name: string): DemoPerson {
	return { id: randomUUID(), name, email: `${mailName(name)}@${domain}` };
}

/** Letters that do not come apart into a plain letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', đ: 'd' };

function mailName(name: string): string {
	return name
		.toLowerCase()
		.normalize('NFD')
		.replace(/[łıøđ]/g, (letter) => plainLetters[letter] ?? letter)
		.replace(/[^a-z -]/g, '')
		.trim()
		.replace(/[ -]+/g, '.');
}

async function insertOrganisations(db: Db, { schools, companies }: DemoNetwork): Promise<void> {
	await db
		.insertInto('organisation')
		.values([
			...schools.map((school) => ({
				organisation_id: school.id,
				kind: 'school' as const,
				name: school.name,
				street: school.street,
				house_number: school.houseNumber,
				place: school.place,
				website: `https://${school.domain}`,
				holiday_region: 'midden' as const
			})),
			...companies.map((company) => ({
				organisation_id: company.id,
				kind: 'company' as const,
				name: company.name,
				place: company.place,
				website: `https://${company.domain}`,
				sector: company.sector,
				size_in_people: company.people,
				signed_application: company.signed ?? false,
				is_accredited_training_company: company.trains ?? false
			}))
		])
		.execute();
}

async function insertPeople(db: Db, network: DemoNetwork): Promise<void> {
	const people = [
		network.coordinator,
		...network.schools.flatMap(({ leader, teachers }) => [leader, ...teachers]),
		...network.companies.flatMap(({ contact, professionals }) => [contact, ...professionals])
	];
	await db
		.insertInto('person')
		.values(people.map(({ id, name, email }) => ({ person_id: id, name, email })))
		.execute();
}

async function insertMemberships(db: Db, { schools, companies }: DemoNetwork): Promise<void> {
	await db
		.insertInto('membership')
		.values([
			...schools.flatMap(({ id: organisation_id, leader, teachers }) => [
				{ organisation_id, person_id: leader.id, position: 'schoolLeader' as const },
				...teachers.map(({ id, section }) => ({
					organisation_id,
					person_id: id,
					position: 'teacher' as const,
					section
				}))
			]),
			...companies.flatMap(({ id: organisation_id, contact, professionals }) => [
				{ organisation_id, person_id: contact.id, position: 'contact' as const },
				...professionals.map(({ id, job, young }) => ({
					organisation_id,
					person_id: id,
					position: 'professional' as const,
					job_title: job,
					is_young_professional: young ?? false
				}))
			])
		])
		.execute();
}

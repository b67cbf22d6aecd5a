import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { ImportTable } from '#domain/import/import-table.ts';
import { nameKey } from '#domain/import/name-key.ts';
import {
	peopleChanges,
	type PeopleChanges,
	type PeopleChoices,
	type PersonChange
} from '#domain/import/people-changes.ts';
import { guessColumns, personFields, type PeopleColumns } from '#domain/import/people-columns.ts';
import { peopleInList } from '#domain/import/people-in-list.ts';
import { positions } from '#domain/import/position-named.ts';
import type { Db } from '#server/platform/database.ts';
import type { Imported } from './import-schools.ts';
import { knownNetwork } from './known-network.ts';

const Place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200));
const Choices = v.object({
	/** Absent as long as the guess stands. */
	columns: v.optional(v.partial(v.object(v.entriesFromList(personFields, Place)))),
	createOrganisations: v.optional(v.boolean(), false),
	organisationId: v.optional(v.pipe(v.string(), v.uuid())),
	position: v.optional(v.picklist(positions)),
	skipProblems: v.optional(v.boolean(), false)
});
export type PeopleImportChoices = v.InferOutput<typeof Choices>;

export interface PeopleImport extends PeopleChanges {
	readonly choices: PeopleImportChoices;
	readonly columns: PeopleColumns;
	readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** What the list would do to the region, by the choices made so far. */
export async function peopleImport(
	db: Db,
	table: ImportTable,
	chosen: unknown
): Promise<PeopleImport> {
	const choices = v.parse(Choices, chosen);
	const columns = choices.columns === undefined ? guessColumns(table) : present(choices.columns);
	const list = peopleInList(table, columns);
	const known = await knownNetwork(db);
	const { changes, problems } = peopleChanges(list.people, known, defaultsOf(choices));
	return {
		choices,
		columns,
		organisations: known.organisations,
		changes,
		problems: [...list.problems, ...problems].sort((a, b) => a.line - b.line)
	};
}

/** Without the fields that have no column. */
function present(columns: NonNullable<PeopleImportChoices['columns']>): PeopleColumns {
	return Object.fromEntries(Object.entries(columns).filter(([, place]) => place !== undefined));
}

function defaultsOf({
	createOrganisations,
	organisationId,
	position
}: PeopleImportChoices): PeopleChoices {
	return {
		createOrganisations,
		...(organisationId !== undefined && { organisationId }),
		...(position !== undefined && { position })
	};
}

/** Takes the list in, in the transaction of `db`: all of it or, when something fails, nothing. */
export async function importPeople(db: Db, table: ImportTable, chosen: unknown): Promise<Imported> {
	const { changes, problems, choices } = await peopleImport(db, table, chosen);
	if (problems.length > 0 && !choices.skipProblems) {
		return { outcome: 'refused', reason: 'problems' };
	}
	const wanted = changes.filter(({ verdict }) => verdict !== 'same');
	if (wanted.length === 0) return { outcome: 'refused', reason: 'nothing' };
	const organisationIds = await makeOrganisations(db, wanted);
	const personIds = await makePeople(db, wanted);
	for (const change of wanted) {
		const { organisation } = change;
		const personId = change.id ?? personIds.get(change.key);
		if (personId === undefined)
			throw new Error(`Nobody was made for line ${String(change.person.line)}`);
		if (change.id !== undefined) await changePerson(db, change.id, change);
		if (organisation === undefined) continue;
		const organisationId =
			'id' in organisation ? organisation.id : organisationIds.get(nameKey(organisation.name));
		if (organisationId !== undefined) await putAt(db, personId, organisationId, change);
	}
	return {
		outcome: 'done',
		made: personIds.size,
		changed: new Set(wanted.flatMap(({ id }) => id ?? [])).size
	};
}

async function makeOrganisations(
	db: Db,
	changes: readonly PersonChange[]
): Promise<ReadonlyMap<string, string>> {
	const wanted = new Map(
		changes.flatMap(({ organisation }) =>
			organisation && 'makeKind' in organisation
				? [[nameKey(organisation.name), { ...organisation, id: randomUUID() }] as const]
				: []
		)
	);
	if (wanted.size === 0) return new Map();
	const { holiday_region } = await db
		.selectFrom('region')
		.select('holiday_region')
		.executeTakeFirstOrThrow();
	await db
		.insertInto('organisation')
		.values(
			[...wanted.values()].map(({ id, name, makeKind }) => ({
				organisation_id: id,
				name,
				kind: makeKind,
				holiday_region: makeKind === 'school' ? holiday_region : null
			}))
		)
		.execute();
	return new Map([...wanted].map(([key, { id }]) => [key, id]));
}

async function makePeople(
	db: Db,
	changes: readonly PersonChange[]
): Promise<ReadonlyMap<string, string>> {
	const wanted = new Map(
		changes.flatMap(({ verdict, key, person }) =>
			verdict === 'new' ? [[key, { ...person, id: randomUUID() }] as const] : []
		)
	);
	const rows = [...wanted.values()].map(({ id, name, email, phone }) => ({
		person_id: id,
		name,
		email: email ?? null,
		phone: phone ?? null
	}));
	for (let from = 0; from < rows.length; from += 1000) {
		await db
			.insertInto('person')
			.values(rows.slice(from, from + 1000))
			.execute();
	}
	return new Map([...wanted].map(([key, { id }]) => [key, id]));
}

async function changePerson(db: Db, id: string, { person }: PersonChange): Promise<void> {
	await db
		.updateTable('person')
		.set({ name: person.name, ...(person.phone !== undefined && { phone: person.phone }) })
		.where('person_id', '=', id)
		.execute();
}

async function putAt(
	db: Db,
	person_id: string,
	organisation_id: string,
	{ person, position }: PersonChange
): Promise<void> {
	if (position === undefined) return;
	const told = {
		...(person.section !== undefined && { section: person.section }),
		...(person.jobTitle !== undefined && { job_title: person.jobTitle }),
		...(person.young !== undefined && { is_young_professional: person.young })
	};
	await db
		.insertInto('membership')
		.values({ person_id, organisation_id, position, ...told })
		.onConflict((conflict) =>
			conflict
				.columns(['region_id', 'person_id', 'organisation_id', 'position'])
				.doUpdateSet({ person_id, ...told })
		)
		.execute();
}

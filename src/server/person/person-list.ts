import { sql } from 'kysely';
import type { Position } from '#domain/import/position-named.ts';
import { matchesWords } from '#server/organisation/matches-words.ts';
import { rowsPerPage } from '#server/organisation/organisation-list.ts';
import type { Db } from '#server/platform/database.ts';

export const personColumns = ['name', 'organisation', 'section'] as const;

export interface PersonSearch {
	readonly words: string;
	readonly side?: 'school' | 'company';
	readonly position?: Position;
	readonly section?: string;
	readonly sort: { readonly column: (typeof personColumns)[number]; readonly descending: boolean };
	/** From 1. */
	readonly page: number;
}

/** A page of the people of the region, each with where they work, and how many there are: three queries. */
export async function personList(db: Db, search: PersonSearch) {
	const { words, sort, page } = search;
	let found = db.selectFrom('person as p');
	if (search.side !== undefined || search.position !== undefined || search.section !== undefined) {
		found = found.where((e) => {
			let works = e
				.selectFrom('membership as w')
				.innerJoin('organisation as o', (join) =>
					join
						.onRef('o.region_id', '=', 'w.region_id')
						.onRef('o.organisation_id', '=', 'w.organisation_id')
				)
				.whereRef('w.region_id', '=', 'p.region_id')
				.whereRef('w.person_id', '=', 'p.person_id')
				.select('w.person_id');
			if (search.side !== undefined) works = works.where('o.kind', '=', search.side);
			if (search.position !== undefined) works = works.where('w.position', '=', search.position);
			if (search.section !== undefined) works = works.where('w.section', '=', search.section);
			return e.exists(works);
		});
	}
	if (words.trim() !== '') {
		const text = sql<string>`concat_ws(' ', p.name, p.email, (
			select string_agg(concat_ws(' ', o.name, w.section, w.job_title), ' ') from membership w
			join organisation o on o.region_id = w.region_id and o.organisation_id = w.organisation_id
			where w.region_id = p.region_id and w.person_id = p.person_id))`;
		found = found.where(matchesWords(text, words));
	}
	const { count } = await found
		.select((e) => e.fn.countAll<string>().as('count'))
		.executeTakeFirstOrThrow();
	const first = (column: 'o.name' | 'w.section') => sql<string | null>`(
		select min(${sql.ref(column)}) from membership w
		join organisation o on o.region_id = w.region_id and o.organisation_id = w.organisation_id
		where w.region_id = p.region_id and w.person_id = p.person_id)`;
	const people = await found
		.select(['p.person_id as id', 'p.name', 'p.email'])
		.select([first('o.name').as('organisation'), first('w.section').as('section')])
		.orderBy(sql.ref(sort.column), (order) =>
			sort.descending ? order.desc().nullsLast() : order.asc().nullsLast()
		)
		.orderBy('p.name')
		.orderBy('p.person_id')
		.limit(rowsPerPage)
		.offset((page - 1) * rowsPerPage)
		.execute();
	const works = await worksOf(
		db,
		people.map(({ id }) => id)
	);
	return {
		count: Number(count),
		rows: people.map(({ id, name, email }) => ({
			id,
			name,
			email,
			works: works.filter(({ personId }) => personId === id)
		}))
	};
}

/** Where people work and as what. */
export async function worksOf(db: Db, personIds: readonly string[]) {
	if (personIds.length === 0) return [];
	return db
		.selectFrom('membership as w')
		.innerJoin('organisation as o', (join) =>
			join
				.onRef('o.region_id', '=', 'w.region_id')
				.onRef('o.organisation_id', '=', 'w.organisation_id')
		)
		.select([
			'w.membership_id as id',
			'w.person_id as personId',
			'o.organisation_id as organisationId',
			'o.name as organisation',
			'o.kind',
			'w.position',
			'w.section',
			'w.job_title as jobTitle',
			'w.is_young_professional as isYoung'
		])
		.where('w.person_id', 'in', personIds)
		.orderBy('o.name')
		.orderBy('w.position')
		.execute();
}

/** The sections that occur, to filter by. */
export async function sectionsInUse(db: Db): Promise<readonly string[]> {
	const rows = await db
		.selectFrom('membership')
		.select('section')
		.distinct()
		.where('section', 'is not', null)
		.orderBy('section')
		.execute();
	return rows.flatMap(({ section }) => section ?? []);
}

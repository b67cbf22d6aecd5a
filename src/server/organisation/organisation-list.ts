import { sql } from 'kysely';
import type { Db } from '#server/platform/database.ts';
import type { OrganisationKind } from '#server/platform/tables.ts';
import { matchesWords } from './matches-words.ts';

export const rowsPerPage = 50;

export const organisationColumns = ['name', 'place', 'people', 'activities'] as const;

export interface OrganisationSearch {
	readonly words: string;
	readonly kind?: OrganisationKind;
	readonly sort: {
		readonly column: (typeof organisationColumns)[number];
		readonly descending: boolean;
	};
	/** From 1. */
	readonly page: number;
}

/** A page of the organisations of the region, with how many there are: two queries. */
export async function organisationList(db: Db, { words, kind, sort, page }: OrganisationSearch) {
	let found = db.selectFrom('organisation as o');
	if (kind !== undefined) found = found.where('o.kind', '=', kind);
	if (words.trim() !== '') {
		const text = sql<string>`concat_ws(' ', o.name, o.place, o.sector)`;
		found = found.where(matchesWords(text, words));
	}
	const { count } = await found
		.select((e) => e.fn.countAll<string>().as('count'))
		.executeTakeFirstOrThrow();
	const rows = await found
		.select(['o.organisation_id as id', 'o.name', 'o.kind', 'o.place', 'o.sector'])
		.select((e) => [
			e
				.selectFrom('membership as w')
				.whereRef('w.region_id', '=', 'o.region_id')
				.whereRef('w.organisation_id', '=', 'o.organisation_id')
				.select(({ fn }) => fn.count<number>('w.person_id').distinct().as('n'))
				.as('people'),
			e
				.selectFrom('activity as a')
				.whereRef('a.region_id', '=', 'o.region_id')
				.where((or) =>
					or.or([
						or('a.school_id', '=', or.ref('o.organisation_id')),
						or.exists(
							or
								.selectFrom('activity_company as c')
								.whereRef('c.region_id', '=', 'a.region_id')
								.whereRef('c.activity_id', '=', 'a.activity_id')
								.whereRef('c.organisation_id', '=', 'o.organisation_id')
								.select('c.activity_id')
						)
					])
				)
				.select(({ fn }) => fn.countAll<number>().as('n'))
				.as('activities')
		])
		.orderBy(sql.ref(sort.column), (order) =>
			sort.descending ? order.desc().nullsLast() : order.asc().nullsLast()
		)
		.orderBy('o.name')
		.orderBy('o.organisation_id')
		.limit(rowsPerPage)
		.offset((page - 1) * rowsPerPage)
		.execute();
	return {
		count: Number(count),
		rows: rows.map((row) => ({
			...row,
			people: Number(row.people),
			activities: Number(row.activities)
		}))
	};
}

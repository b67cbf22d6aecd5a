import { sql } from 'kysely';
import type { Who } from '#server/access/who.ts';
import type { Db } from '#server/platform/database.ts';
import type { ActivityState } from '#server/platform/tables.ts';
import { readableActivityIds } from './policy.ts';

export interface ActivityFilter {
	readonly text: string;
	readonly states: readonly ActivityState[];
	readonly schoolId?: string;
	readonly companyId?: string;
	readonly from?: string;
	readonly until?: string;
}

export const activityColumns = ['datum', 'titel', 'school'] as const;

export interface ActivityOrder {
	readonly column: string;
	readonly descending: boolean;
}

const pageSize = 20;

/** One page of the activities that somebody may read, with how many pages there are. */
export async function activityList(
	db: Db,
	who: Who,
	filter: ActivityFilter,
	order: ActivityOrder,
	page: number
) {
	let query = db
		.selectFrom('activity as a')
		.innerJoin('organisation as s', (join) =>
			join.onRef('s.region_id', '=', 'a.region_id').onRef('s.organisation_id', '=', 'a.school_id')
		);
	if (filter.states.length > 0) query = query.where('a.state', 'in', filter.states);
	if (filter.schoolId !== undefined) query = query.where('a.school_id', '=', filter.schoolId);
	if (filter.companyId !== undefined) {
		const { companyId } = filter;
		query = query.where('a.activity_id', 'in', (own) =>
			own
				.selectFrom('activity_company')
				.select('activity_id')
				.where('organisation_id', '=', companyId)
		);
	}
	if (filter.from !== undefined) query = query.where('a.date', '>=', filter.from);
	if (filter.until !== undefined) query = query.where('a.date', '<=', filter.until);
	if (filter.text !== '') {
		const pattern = `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`;
		query = query.where(
			sql<boolean>`unaccent(concat_ws(' ', a.title, a.place, a.section, s.name)) ilike unaccent(${pattern})`
		);
	}
	if (who.role !== 'coordinator') {
		const readable = await readableActivityIds(db, who);
		query = query.where((is) =>
			readable.length === 0 ? is.lit(false) : is('a.activity_id', 'in', readable)
		);
	}
	const { count } = await query
		.select((is) => is.fn.countAll<string>().as('count'))
		.executeTakeFirstOrThrow();
	const pages = Math.max(1, Math.ceil(Number(count) / pageSize));
	const shown = Math.min(page, pages);
	const column = { datum: 'a.date', titel: 'a.title', school: 's.name' } as const;
	const by = activityColumns.find((name) => name === order.column) ?? 'datum';
	const rows = await query
		.select((is) => [
			'a.activity_id as id',
			'a.title',
			'a.state',
			'a.date',
			'a.capacity',
			's.name as school',
			is
				.selectFrom('activity_company as c')
				.innerJoin('organisation as o', (join) =>
					join
						.onRef('o.region_id', '=', 'c.region_id')
						.onRef('o.organisation_id', '=', 'c.organisation_id')
				)
				.whereRef('c.region_id', '=', 'a.region_id')
				.whereRef('c.activity_id', '=', 'a.activity_id')
				.select(sql<string[]>`coalesce(array_agg(o.name order by o.name), '{}')`.as('names'))
				.as('companies'),
			is
				.selectFrom('registration as r')
				.whereRef('r.region_id', '=', 'a.region_id')
				.whereRef('r.activity_id', '=', 'a.activity_id')
				.where('r.state', '=', 'confirmed')
				.select(is.fn.countAll<string>().as('count'))
				.as('confirmed')
		])
		.orderBy(column[by], order.descending ? 'desc' : 'asc')
		.orderBy('a.starts_at')
		.orderBy('a.activity_id')
		.limit(pageSize)
		.offset((shown - 1) * pageSize)
		.execute();
	return {
		page: shown,
		pages,
		count: Number(count),
		rows: rows.map(({ confirmed, companies, ...row }) => ({
			...row,
			companies: companies ?? [],
			confirmed: Number(confirmed ?? 0)
		}))
	};
}

/** The schools and companies that ever took part, to filter by. */
export async function activityParties(db: Db) {
	const schools = await db
		.selectFrom('organisation')
		.select(['organisation_id as value', 'name as label'])
		.where('organisation_id', 'in', (own) => own.selectFrom('activity').select('school_id'))
		.orderBy('name')
		.execute();
	const companies = await db
		.selectFrom('organisation')
		.select(['organisation_id as value', 'name as label'])
		.where('organisation_id', 'in', (own) =>
			own.selectFrom('activity_company').select('organisation_id')
		)
		.orderBy('name')
		.execute();
	return { schools, companies };
}

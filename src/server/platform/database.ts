import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { DB } from './tables.ts';

/** A transaction bound to one region: row level security shows and takes nothing else. */
export type Db = Transaction<DB>;

/** A connection without a region sees no row; it can only ask what comes before one is known. */
export type Database = Kysely<DB>;

/** The roles that migration 1 makes. None owns anything. */
type Role = 'vakbrug_app' | 'vakbrug_auth' | 'vakbrug_jobs';

/** Days stay text until the domain takes them as Temporal values. */
const dateAsText: pg.CustomTypesConfig = {
	getTypeParser: (id: number, format?: 'text' | 'binary'): unknown =>
		id === dateType ? (text: string) => text : builtInParser(id, format ?? 'text')
};

const dateType = 1082;
const builtInParser: (id: number, format: 'text' | 'binary') => unknown = pg.types.getTypeParser;

export function connectionPool(url: string, role: Role, max = 10): pg.Pool {
	const pool = new pg.Pool({
		connectionString: url,
		options: role === 'vakbrug_auth' ? `-c role=${role} -c search_path=auth` : `-c role=${role}`,
		types: dateAsText,
		max
	});
	// An idle connection that breaks is replaced at the next query; it must not end the process.
	pool.on('error', () => undefined);
	return pool;
}

export function openDatabase(url: string, max?: number): Database {
	return new Kysely<DB>({
		dialect: new PostgresDialect({ pool: connectionPool(url, 'vakbrug_app', max) })
	});
}

/** The tables of sign-in, whose library speaks camelCase. */
export function openAuthDatabase(url: string): Kysely<unknown> {
	return new Kysely({
		dialect: new PostgresDialect({ pool: connectionPool(url, 'vakbrug_auth', 4) }),
		plugins: [new CamelCasePlugin()]
	});
}

/** Who works in which region: `actor` is what the audit trail records. */
export interface Seat {
	readonly regionId: string;
	/** `person:<id>`, `link:<purpose>`, `job:<name>` or `command:<name>`. */
	readonly actor: string;
}

/** Runs `work` in one transaction that sees one region. What it throws undoes everything. */
export function inRegion<T>(
	database: Database,
	seat: Seat,
	work: (db: Db) => Promise<T>
): Promise<T> {
	return database.transaction().execute(async (db) => {
		await sql`select set_config('vakbrug.region', ${seat.regionId}, true),
			set_config('vakbrug.actor', ${seat.actor}, true)`.execute(db);
		return work(db);
	});
}

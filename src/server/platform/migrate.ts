import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Any number will do, as long as every version of Vakbrug uses the same. */
const lock = 8_257_284;

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

/**
 * Runs the files of db/migrations that this database has not had, in order, each in a transaction.
 * Processes that start at the same moment wait for each other.
 *
 * @returns the names of the files it ran
 * @throws when a file that was run before has changed since, or its SQL fails
 */
export async function migrate(
	ownerUrl: string,
	folder = join(process.env['VAKBRUG_ROOT'] ?? process.cwd(), 'db', 'migrations')
): Promise<string[]> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		await client.query('select pg_advisory_lock($1)', [lock]);
		await client.query(`create table if not exists vakbrug_migration (
			name text primary key,
			checksum text not null,
			applied_at timestamptz not null default now()
		);
		alter table vakbrug_migration enable row level security`);
		const applied = await client.query<{ name: string; checksum: string }>(
			'select name, checksum from vakbrug_migration'
		);
		const checksums = new Map(applied.rows.map(({ name, checksum }) => [name, checksum]));
		const done: string[] = [];
		for (const migration of migrations(folder)) {
			const checksum = checksums.get(migration.name);
			if (checksum === undefined) {
				await apply(client, migration);
				done.push(migration.name);
			} else if (checksum !== migration.checksum) {
				throw new Error(`${migration.name} was changed after it had been run on this database`);
			}
		}
		return done;
	} finally {
		// Ending the session also gives the lock back.
		await client.end();
	}
}

function migrations(folder: string): Migration[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.sql'))
		.sort()
		.map((name) => {
			const sql = readFileSync(join(folder, name), 'utf8');
			return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
		});
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
	try {
		await client.query('begin');
		await client.query(sql);
		await client.query('insert into vakbrug_migration (name, checksum) values ($1, $2)', [
			name,
			checksum
		]);
		await client.query('commit');
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		throw new Error(`${name}: ${detail}`, { cause: error });
	}
}

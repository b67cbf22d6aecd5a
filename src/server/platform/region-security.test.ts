import { Kysely, PostgresDialect, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectionPool, inRegion, openDatabase, type Database } from './database.ts';
import type { DB } from './tables.ts';
import { testDatabase, type TestDatabase } from './test-database.ts';

const here = '11111111-1111-4111-8111-111111111111';
const there = '22222222-2222-4222-8222-222222222222';

let fresh: TestDatabase;
let database: Database;
let owner: Kysely<DB>;

beforeAll(async () => {
	fresh = await testDatabase();
	database = openDatabase(fresh.ownerUrl, 4);
	const { default: pg } = await import('pg');
	owner = new Kysely<DB>({
		dialect: new PostgresDialect({
			pool: new pg.Pool({ connectionString: fresh.ownerUrl, max: 2 })
		})
	});
	for (const [regionId, slug] of [
		[here, 'hier'],
		[there, 'daar']
	] as const) {
		await inRegion(database, { regionId, actor: 'command:test' }, async (db) => {
			await db
				.insertInto('region')
				.values({ name: slug, slug, holiday_region: 'midden' })
				.execute();
			await db
				.insertInto('person')
				.values({ name: `Iemand uit ${slug}` })
				.execute();
		});
	}
});

afterAll(async () => {
	await database.destroy();
	await owner.destroy();
	await fresh.drop();
});

/** Not of a region: the list of migrations that ran. */
const outsideRegions = ['vakbrug_migration'];

test('every table has row level security with a policy, and region_id leads its key', async () => {
	const { rows } = await sql<{
		name: string;
		secured: boolean;
		policies: number;
		key: string | null;
	}>`
		select c.relname as name, c.relrowsecurity as secured,
			(select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
			(select a.attname from pg_index i join pg_attribute a
				on a.attrelid = c.oid and a.attnum = i.indkey[0]
				where i.indrelid = c.oid and i.indisprimary) as key
		from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
	`.execute(owner);
	const tables = rows.filter(({ name }) => !outsideRegions.includes(name));
	expect(tables.length).toBeGreaterThan(25);
	expect(
		tables.filter(({ secured, policies, key }) => !secured || policies === 0 || key !== 'region_id')
	).toEqual([]);
});

test('every table that people change writes an audit row', async () => {
	const { rows } = await sql<{ name: string }>`
		select c.relname as name from pg_class c
		where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
			and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit')
	`.execute(owner);
	expect(rows.map(({ name }) => name).sort()).toEqual(['audit_entry', ...outsideRegions]);
});

test('the roles of the application own nothing and cannot pass row level security', async () => {
	const { rows } = await sql<{ owned: number; strong: boolean; name: string }>`
		select r.rolname as name, r.rolsuper or r.rolbypassrls or r.rolcreaterole as strong,
			(select count(*)::int from pg_class c where c.relowner = r.oid) as owned
		from pg_roles r where r.rolname in ('vakbrug_app', 'vakbrug_auth') order by 1
	`.execute(owner);
	expect(rows).toEqual([
		{ name: 'vakbrug_app', strong: false, owned: 0 },
		{ name: 'vakbrug_auth', strong: false, owned: 0 }
	]);
});

test('a region sees its own people and cannot write into another', async () => {
	const seen = await inRegion(database, { regionId: here, actor: 'command:test' }, (db) =>
		db.selectFrom('person').select('name').execute()
	);
	expect(seen).toEqual([{ name: 'Iemand uit hier' }]);
	await expect(
		inRegion(database, { regionId: here, actor: 'command:test' }, (db) =>
			db.insertInto('person').values({ region_id: there, name: 'Indringer' }).execute()
		)
	).rejects.toThrow(/row-level security/);
	const changed = await inRegion(database, { regionId: here, actor: 'command:test' }, (db) =>
		db.updateTable('person').set({ name: 'Over' }).where('region_id', '=', there).executeTakeFirst()
	);
	expect(changed.numUpdatedRows).toBe(0n);
});

test('a pooled connection without a region sees nothing, also after a transaction had one', async () => {
	const single = new Kysely<DB>({
		dialect: new PostgresDialect({ pool: connectionPool(fresh.ownerUrl, 'vakbrug_app', 1) })
	});
	await inRegion(single, { regionId: here, actor: 'command:test' }, (db) =>
		db.selectFrom('person').select('name').execute()
	);
	expect(await single.selectFrom('person').select('name').execute()).toEqual([]);
	await single.destroy();
});

test('the role of sign-in cannot read a region, and the application cannot read sign-in', async () => {
	const auth = new Kysely<DB>({
		dialect: new PostgresDialect({ pool: connectionPool(fresh.ownerUrl, 'vakbrug_auth', 1) })
	});
	await expect(sql`select name from public.person`.execute(auth)).rejects.toThrow(
		/permission denied/
	);
	await auth.destroy();
	await expect(sql`select email from auth."user"`.execute(database)).rejects.toThrow(
		/permission denied/
	);
});

test('a change is audited in its transaction, with who did it and which columns, not what stood in them', async () => {
	await inRegion(database, { regionId: here, actor: 'person:tester' }, (db) =>
		db.updateTable('person').set({ phone: '06-00000000' }).execute()
	);
	await inRegion(database, { regionId: here, actor: 'person:tester' }, async (db) => {
		await db.updateTable('person').set({ phone: '06-11111111' }).execute();
		throw new Error('undone');
	}).catch(() => undefined);
	const entries = await inRegion(database, { regionId: here, actor: 'command:test' }, (db) =>
		db
			.selectFrom('audit_entry')
			.select(['actor', 'action', 'noun', 'changed'])
			.where('actor', '=', 'person:tester')
			.execute()
	);
	expect(entries).toEqual([
		{ actor: 'person:tester', action: 'update', noun: 'person', changed: ['phone'] }
	]);
	await expect(
		inRegion(database, { regionId: here, actor: 'person:tester' }, (db) =>
			db.deleteFrom('audit_entry').execute()
		)
	).rejects.toThrow(/permission denied/);
});

test('G13 an anonymous answer leaves no trace of its own in the audit', async () => {
	const { rows } = await sql<{ arguments: string }>`
		select pg_get_triggerdef(oid) as arguments from pg_trigger
		where tgname = 'audit' and tgrelid = 'evaluation_response'::regclass`.execute(owner);
	expect(rows[0]?.arguments).toContain("audit_change('activity_id')");
});

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export type TestDatabase = {
	/** Connects as the owner of everything. */
	readonly ownerUrl: string;
	readonly drop: () => Promise<void>;
};

/** A database of one's own: migrated, or empty when a test is about migrating. */
export async function testDatabase(
	template: 'migrated' | 'empty' = 'migrated'
): Promise<TestDatabase> {
	const name = `test_${randomBytes(8).toString('hex')}`;
	const source = template === 'migrated' ? 'vakbrug' : 'template1';
	await administer(`create database ${name} template ${source}`);
	return {
		ownerUrl: inject('templateUrl').replace('/vakbrug?', `/${name}?`),
		drop: () => administer(`drop database ${name} with (force)`)
	};
}

/** From the database `postgres`, because a template must not be in use while it is copied. */
async function administer(sql: string): Promise<void> {
	const client = new pg.Client({
		connectionString: inject('templateUrl').replace('/vakbrug?', '/postgres?')
	});
	await client.connect();
	try {
		await client.query(sql);
	} finally {
		await client.end();
	}
}

import pg from 'pg';
import { m } from '#messages';
import { tell } from './operator.ts';

/** Fills an empty database with the made-up region. @returns whom to sign in as, if it is there */
export async function demoCoordinator(ownerUrl: string): Promise<string | undefined> {
	if (await isEmpty(ownerUrl)) {
		tell(m.process_loading_demo, {});
		const { loadDemo } = await import('#server/demo/load-demo.ts');
		await loadDemo(ownerUrl);
	}
	const [found] = await ask<{ email: string }>(
		ownerUrl,
		`select person.email from region
			join region_role on region_role.region_id = region.region_id
			join person on person.region_id = region.region_id
				and person.person_id = region_role.person_id
			where region.is_demo and region_role.role = 'coordinator' and person.email is not null
			order by person.created_at, person.email limit 1`
	);
	return found?.email;
}

async function isEmpty(ownerUrl: string): Promise<boolean> {
	return (await ask(ownerUrl, 'select 1 from region limit 1')).length === 0;
}

async function ask<Row extends pg.QueryResultRow>(ownerUrl: string, sql: string): Promise<Row[]> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		return (await client.query<Row>(sql)).rows;
	} finally {
		await client.end();
	}
}

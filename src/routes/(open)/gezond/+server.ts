import { sql } from 'kysely';
import type { RequestHandler } from './$types';

/** For a load balancer: the process answers and reaches its database. */
export const GET: RequestHandler = async ({ locals: { platform } }) => {
	await sql`select 1`.execute(platform.database);
	return new Response('ok\n', { headers: { 'Content-Type': 'text/plain' } });
};

import type { Db } from '#server/platform/database.ts';

/** The rows behind who else takes part in some activities and what was agreed, one query a table. */
export async function agreementRows(db: Db, ids: readonly string[]) {
	const visitors = await db
		.selectFrom('activity_visitor as v')
		.innerJoin('organisation as o', (join) =>
			join
				.onRef('o.region_id', '=', 'v.region_id')
				.onRef('o.organisation_id', '=', 'v.organisation_id')
		)
		.select(['v.activity_id', 'o.organisation_id', 'o.name'])
		.where('v.activity_id', 'in', ids)
		.orderBy('o.name')
		.execute();
	const meetings = await db
		.selectFrom('meeting')
		.selectAll()
		.where('activity_id', 'in', ids)
		.orderBy('on_date')
		.orderBy('starts_at')
		.orderBy('meeting_id')
		.execute();
	const preconditions = await db
		.selectFrom('precondition')
		.selectAll()
		.where('activity_id', 'in', ids)
		.execute();
	const mails = await db
		.selectFrom('activity_mail')
		.select(['activity_id', 'mail', 'send_on', 'sent_at'])
		.where('activity_id', 'in', ids)
		.orderBy('send_on')
		.orderBy('mail')
		.execute();
	return { visitors, meetings, preconditions, mails };
}

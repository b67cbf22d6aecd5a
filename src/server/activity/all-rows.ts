import type { Db } from '#server/platform/database.ts';
import { agreementRows } from './agreement-rows.ts';
import { contentRows } from './content-rows.ts';
import { planRows } from './plan-rows.ts';

/** Every row behind the plans of some activities: as many queries for one as for a hundred. */
export async function allRows(db: Db, ids: readonly string[]) {
	return {
		...(await planRows(db, ids)),
		...(await agreementRows(db, ids)),
		...(await contentRows(db, ids))
	};
}

export type AllRows = Awaited<ReturnType<typeof allRows>>;

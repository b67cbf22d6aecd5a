import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Side } from '#domain/playbook/vocabulary.ts';
import type { Db } from '#server/platform/database.ts';

/** Somebody who can take a role, under the heading of where they work. */
export interface Candidate {
	readonly personId: string;
	readonly name: string;
	readonly organisation: string;
}

/** Who can take a role: people of the school, of whoever else takes part, and of the region. */
export async function roleCandidates(
	db: Db,
	plan: Pick<ActivityPlan, 'school' | 'visitors' | 'companies'>
): Promise<Readonly<Record<Side, readonly Candidate[]>>> {
	const companyIds = plan.companies.map(({ id }) => id);
	const visitorIds = plan.visitors.map(({ id }) => id);
	const members = await db
		.selectFrom('membership as w')
		.innerJoin('person as p', (join) =>
			join.onRef('p.region_id', '=', 'w.region_id').onRef('p.person_id', '=', 'w.person_id')
		)
		.innerJoin('organisation as o', (join) =>
			join
				.onRef('o.region_id', '=', 'w.region_id')
				.onRef('o.organisation_id', '=', 'w.organisation_id')
		)
		.select(['p.person_id', 'p.name', 'o.organisation_id', 'o.name as organisation'])
		.distinct()
		.where('w.organisation_id', 'in', [plan.school.id, ...visitorIds, ...companyIds])
		.orderBy('o.name')
		.orderBy('p.name')
		.execute();
	const staff = await db
		.selectFrom('region_role as w')
		.innerJoin('person as p', (join) =>
			join.onRef('p.region_id', '=', 'w.region_id').onRef('p.person_id', '=', 'w.person_id')
		)
		.innerJoin('region as r', 'r.region_id', 'w.region_id')
		.select(['p.person_id', 'p.name', 'r.name as organisation'])
		.where('w.role', '=', 'coordinator')
		.orderBy('p.name')
		.execute();
	const candidate = (row: { person_id: string; name: string; organisation: string }) => ({
		personId: row.person_id,
		name: row.name,
		organisation: row.organisation
	});
	return {
		school: members.filter((row) => row.organisation_id === plan.school.id).map(candidate),
		visitor: members.filter((row) => visitorIds.includes(row.organisation_id)).map(candidate),
		company: members.filter((row) => companyIds.includes(row.organisation_id)).map(candidate),
		region: staff.map(candidate)
	};
}

import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Role, Side } from '#domain/playbook/vocabulary.ts';
import type { Db } from '#server/platform/database.ts';
import { roleCandidates } from './role-candidates.ts';

export interface RoleFillingKey {
	readonly role: Role;
	readonly side: Side;
	readonly personId: string;
}

export type RoleChange =
	| { readonly outcome: 'done'; readonly name: string }
	| { readonly outcome: 'refused'; readonly reason: 'unknown-person' };

/** Gives a role to somebody of that side: of the school, of a company that takes part, of the region. */
export async function fillRole(
	db: Db,
	plan: ActivityPlan,
	{ role, side, personId }: RoleFillingKey
): Promise<RoleChange> {
	const candidates = (await roleCandidates(db, plan))[side];
	const person = candidates.find((candidate) => candidate.personId === personId);
	if (person === undefined) return { outcome: 'refused', reason: 'unknown-person' };
	await db
		.insertInto('role_filling')
		.values({ activity_id: plan.id, role, side, person_id: personId })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return { outcome: 'done', name: person.name };
}

export async function emptyRole(
	db: Db,
	plan: ActivityPlan,
	{ role, side, personId }: RoleFillingKey
): Promise<RoleChange> {
	const filling = plan.roles.find(
		(own) => own.role === role && own.side === side && own.personId === personId
	);
	if (filling === undefined) return { outcome: 'refused', reason: 'unknown-person' };
	await db
		.deleteFrom('role_filling')
		.where('activity_id', '=', plan.id)
		.where('role', '=', role)
		.where('side', '=', side)
		.where('person_id', '=', personId)
		.execute();
	return { outcome: 'done', name: filling.name };
}

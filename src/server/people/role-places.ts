import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import { roleName } from '#domain/playbook/role-name.ts';
import type { Role, Side } from '#domain/playbook/vocabulary.ts';
import type { Locale } from '#domain/text/locale.ts';

/** One role that the playbook asks for, with who took it. */
export interface RolePlace {
	readonly role: Role;
	readonly side: Side;
	readonly name: string;
	readonly required: boolean;
	readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** The roles of the playbook in its order, then those that people added besides. */
export function rolePlaces(
	{ kind, roles }: Pick<ActivityPlan, 'kind' | 'roles'>,
	locale: Locale
): readonly RolePlace[] {
	const asked = playbookFor(kind).roles;
	const added = roles
		.filter(({ role, side }) => !asked.some((need) => need.role === role && need.side === side))
		.map(({ role, side }) => ({ role, side, required: false }));
	const needs = [...asked, ...added].filter(
		({ role, side }, index, all) =>
			all.findIndex((need) => need.role === role && need.side === side) === index
	);
	return needs.map(({ role, side, required }) => ({
		role,
		side,
		name: roleName(role, locale),
		required,
		people: roles
			.filter((filling) => filling.role === role && filling.side === side)
			.map(({ personId, name }) => ({ id: personId, name }))
	}));
}

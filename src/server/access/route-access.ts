import type { AccessRole } from '#server/platform/tables.ts';

const everyone: readonly AccessRole[] = ['coordinator', 'schoolLeader', 'teacher'];
const coordinators: readonly AccessRole[] = ['coordinator'];

interface Rule {
	/** The beginning of a route id, without its group. */
	readonly route: string;
	readonly read: readonly AccessRole[];
	readonly change: readonly AccessRole[];
}

/** Signed-in places, the longest beginning first. What is not named here is for coordinators. */
const rules: readonly Rule[] = [
	{ route: '/activiteiten/nieuw', read: coordinators, change: coordinators },
	{ route: '/activiteiten', read: everyone, change: coordinators },
	{ route: '/vandaag', read: everyone, change: coordinators }
];

/** Whether a role may read or change what a signed-in route offers. What they see in it is up to the noun's policy. */
export function mayUse(route: string, role: AccessRole, change: boolean): boolean {
	const rule = rules.find(({ route: start }) => route === start || route.startsWith(`${start}/`));
	return (change ? (rule?.change ?? coordinators) : (rule?.read ?? coordinators)).includes(role);
}

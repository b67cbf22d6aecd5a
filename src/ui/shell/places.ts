import { m } from '#messages';
import type { Shell } from './shell.ts';

/** One word of the header. */
export interface Place {
	readonly href: string;
	readonly label: () => string;
}

const today: Place = { href: '/vandaag', label: m.shell_today };
const activities: Place = { href: '/activiteiten', label: m.shell_activities };
const network: Place = { href: '/netwerk', label: m.shell_network };
const guide: Place = { href: '/gids', label: m.guide_title };
const admin: Place = { href: '/beheer', label: m.shell_admin };

/** The places somebody can go to: at most seven words. */
export function placesFor(person: Shell['person']): readonly Place[] {
	if (person === null) return [guide];
	return person.role === 'coordinator'
		? [today, activities, network, guide, admin]
		: [today, activities, guide];
}

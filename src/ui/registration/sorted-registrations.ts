import type { Sort } from '#ui/kit/list-address.ts';
import type { ListedRegistration } from './listed-registration.ts';

/** The list in the order that was asked for; by state it stands as it came, the line included. */
export function sortedRegistrations(
	rows: readonly ListedRegistration[],
	{ column, descending }: Sort
): readonly ListedRegistration[] {
	const text = column === 'name' ? byName : column === 'section' ? bySection : undefined;
	const sorted =
		text === undefined
			? [...rows]
			: [...rows].sort((one, other) => text(one).localeCompare(text(other), 'nl'));
	return descending ? sorted.reverse() : sorted;
}

const byName = ({ name }: ListedRegistration) => name;
const bySection = ({ section }: ListedRegistration) => section;

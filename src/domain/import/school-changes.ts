import type { ListedSchool } from './duo-schools.ts';
import { nameKey } from './name-key.ts';

const compared = [
	'locationCode',
	'name',
	'street',
	'houseNumber',
	'postcode',
	'place',
	'phone',
	'website',
	'holidayRegion'
] as const;
export type SchoolField = (typeof compared)[number];

export type KnownSchool = Readonly<Partial<Record<SchoolField, string>>> & {
	readonly id: string;
	readonly name: string;
};

/** Which part of a list is wanted. */
export interface SchoolChoices {
	readonly province?: string;
	readonly place?: string;
	readonly onlyVmbo: boolean;
}

export type SchoolChange =
	| { readonly verdict: 'new'; readonly school: ListedSchool }
	| {
			readonly verdict: 'changed' | 'same';
			readonly id: string;
			readonly school: ListedSchool;
			readonly fields: readonly SchoolField[];
	  };

export function chosenSchools(
	schools: readonly ListedSchool[],
	{ province, place, onlyVmbo }: SchoolChoices
): readonly ListedSchool[] {
	return schools.filter(
		(school) =>
			(province === undefined || school.province === province) &&
			(place === undefined || school.place === place) &&
			(!onlyVmbo || school.hasVmbo)
	);
}

/**
 * What a list does to the schools that are known, in the order of the list. A school is known by its
 * location code; one that was typed in without a code, by its name. What the list leaves empty stays.
 */
export function schoolChanges(
	schools: readonly ListedSchool[],
	known: readonly KnownSchool[]
): readonly SchoolChange[] {
	const byCode = new Map(known.map((school) => [school.locationCode, school]));
	const byName = new Map(
		known
			.filter(({ locationCode }) => locationCode === undefined)
			.map((school) => [nameKey(school.name), school])
	);
	const taken = new Set<string>();
	return schools.map((school) => {
		const found = byCode.get(school.locationCode) ?? byName.get(nameKey(school.name));
		if (found === undefined || taken.has(found.id)) return { verdict: 'new', school };
		taken.add(found.id);
		const fields = compared.filter(
			(field) => school[field] !== undefined && school[field] !== found[field]
		);
		return { verdict: fields.length > 0 ? 'changed' : 'same', id: found.id, school, fields };
	});
}

import { holidayRegions, type HolidayRegion } from '#domain/calendar/school-calendar.ts';
import { columnKey, type ImportRow, type ImportTable, type RowProblem } from './import-table.ts';
import { placeName } from './place-name.ts';
import { isPhoneNumber, webAddress } from './web-address.ts';

/** A school location as DUO lists it. */
export interface ListedSchool {
	readonly line: number;
	/** Six characters: the institution and, in two digits, the location. */
	readonly locationCode: string;
	readonly name: string;
	readonly street?: string;
	readonly houseNumber?: string;
	readonly postcode?: string;
	readonly place?: string;
	readonly province?: string;
	readonly phone?: string;
	readonly website?: string;
	readonly holidayRegion?: HolidayRegion;
	/** Vmbo basis or kader is taught there. */
	readonly hasVmbo: boolean;
}

export type SchoolProblem = RowProblem<
	'missing' | 'not-a-code' | 'twice' | 'unknown-holiday-region'
>;

export type ListedSchools =
	| {
			readonly outcome: 'read';
			readonly schools: readonly ListedSchool[];
			readonly problems: readonly SchoolProblem[];
	  }
	| { readonly outcome: 'not-the-list'; readonly missing: readonly string[] };

/** Names of one column over the years, the present one first. */
const names = {
	institution: ['INSTELLINGSCODE', 'BRIN NUMMER'],
	location: ['VESTIGINGSCODE', 'VESTIGINGSNUMMER'],
	name: ['VESTIGINGSNAAM'],
	street: ['STRAATNAAM'],
	houseNumber: ['HUISNUMMER-TOEVOEGING'],
	postcode: ['POSTCODE'],
	place: ['PLAATSNAAM'],
	province: ['PROVINCIE'],
	phone: ['TELEFOONNUMMER'],
	website: ['INTERNETADRES'],
	structure: ['ONDERWIJSSTRUCTUUR'],
	holidayRegion: ['VAKANTIEREGIO']
} as const;
type Column = keyof typeof names;

const needed: readonly Column[] = ['location', 'name', 'place', 'structure'];

/** Reads DUO's open list of secondary-school locations, from either of its two places. */
export function schoolsInList({ columns, rows }: ImportTable): ListedSchools {
	const keys = columns.map(columnKey);
	const places = Object.fromEntries(
		Object.entries(names).map(([column, known]) => [
			column,
			keys.findIndex((key) => known.some((name) => columnKey(name) === key))
		])
	);
	const missing = needed
		.filter((column) => places[column] === -1)
		.map((column) => names[column][0]);
	if (missing.length > 0) return { outcome: 'not-the-list', missing };

	const seen = new Set<string>();
	const read = rows.map((row) => {
		const cell = (column: Column) => row.cells[places[column] ?? -1]?.trim() ?? '';
		return readSchool(row, cell, seen);
	});
	return {
		outcome: 'read',
		schools: read.filter((entry) => 'name' in entry),
		problems: read.filter((entry) => 'reason' in entry)
	};
}

function readSchool(
	{ line }: ImportRow,
	cell: (column: Column) => string,
	seen: Set<string>
): ListedSchool | SchoolProblem {
	const problem = (column: Column, reason: SchoolProblem['reason']) => ({
		line,
		column: names[column][0],
		value: cell(column),
		reason
	});
	const location = cell('location').toUpperCase();
	const locationCode = /^\d{1,2}$/.test(location)
		? cell('institution').toUpperCase() + location.padStart(2, '0')
		: location;
	if (location === '') return problem('location', 'missing');
	if (!/^[0-9A-Z]{4}\d{2}$/.test(locationCode)) return problem('location', 'not-a-code');
	if (seen.has(locationCode)) return problem('location', 'twice');
	if (cell('name') === '') return problem('name', 'missing');
	const region = cell('holidayRegion').toLowerCase();
	const holidayRegion = holidayRegions.find((known) => known === region);
	if (region !== '' && holidayRegion === undefined) {
		return problem('holidayRegion', 'unknown-holiday-region');
	}
	seen.add(locationCode);
	return {
		line,
		locationCode,
		name: cell('name'),
		...filled('street', cell('street')),
		...filled('houseNumber', cell('houseNumber')),
		...filled('postcode', cell('postcode').toUpperCase()),
		...filled('place', placeName(cell('place'))),
		...filled('province', cell('province')),
		...contact(cell('phone'), cell('website')),
		...(holidayRegion && { holidayRegion }),
		hasVmbo: cell('structure').toUpperCase().split('/').includes('VBO')
	};
}

/** A telephone number sometimes stands where the website should be. */
function contact(phone: string, website: string) {
	const address = isPhoneNumber(website) ? undefined : webAddress(website);
	return {
		...filled('phone', phone === '' && isPhoneNumber(website) ? website : phone),
		...filled('website', address ?? '')
	};
}

function filled(key: keyof ListedSchool, text: string): Readonly<Record<string, string>> {
	return text === '' ? {} : { [key]: text };
}

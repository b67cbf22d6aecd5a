import { mailAddress } from '#domain/mail/mail-address.ts';
import type { ImportRow, ImportTable, RowProblem } from './import-table.ts';
import { nameKey } from './name-key.ts';
import type { PeopleColumns, PersonField } from './people-columns.ts';
import { positionNamed, type Position } from './position-named.ts';

export interface ListedPerson {
	readonly line: number;
	readonly name: string;
	readonly email?: string;
	readonly phone?: string;
	/** Its name, as the list has it. */
	readonly organisation?: string;
	readonly position?: Position;
	readonly section?: string;
	readonly jobTitle?: string;
	/** Absent when the list does not say. */
	readonly young?: boolean;
}

export type PersonProblem = RowProblem<
	| 'no-name'
	| 'too-long'
	| 'not-an-address'
	| 'same-address-other-name'
	| 'twice'
	| 'unknown-position'
	| 'not-yes-or-no'
	| 'more-cells-than-columns'
	| 'unknown-organisation'
	| 'several-organisations'
	| 'no-position'
>;

const longest = 200;
const yes = ['ja', 'j', 'yes', 'y', 'true', 'waar', 'x', '1', 'jong', 'young'];
const no = ['', 'nee', 'n', 'no', 'false', 'onwaar', '0', '-'];

/** Reads people row by row. Cells are taken as text, whatever a spreadsheet would make of them. */
export function peopleInList(
	{ columns, rows }: ImportTable,
	mapping: PeopleColumns
): { readonly people: readonly ListedPerson[]; readonly problems: readonly PersonProblem[] } {
	const nameByAddress = new Map<string, string>();
	const seen = new Set<string>();
	const read = rows.map((row) => {
		const entry = readPerson(row, columns, mapping);
		return 'reason' in entry ? entry : (doubled(entry, nameByAddress, seen) ?? entry);
	});
	return {
		people: read.filter((entry) => 'name' in entry),
		problems: read.filter((entry) => 'reason' in entry)
	};
}

function readPerson(
	{ line, cells }: ImportRow,
	columns: readonly string[],
	mapping: PeopleColumns
): ListedPerson | PersonProblem {
	const cell = (field: PersonField) => cells[mapping[field] ?? -1]?.trim() ?? '';
	const problem = (field: PersonField, reason: PersonProblem['reason']) => ({
		line,
		...columnNamed(columns, mapping[field]),
		value: cell(field),
		reason
	});
	const extra = cells.slice(columns.length).find((text) => text.trim() !== '');
	if (extra !== undefined) return { line, value: extra.trim(), reason: 'more-cells-than-columns' };
	const name = cell('name') || [cell('firstName'), cell('lastName')].filter(Boolean).join(' ');
	if (name === '') return problem(mapping.name === undefined ? 'lastName' : 'name', 'no-name');
	const fields = ['name', 'firstName', 'lastName', 'organisation', 'section', 'jobTitle'] as const;
	const long = fields.find((field) => cell(field).length > longest);
	if (long !== undefined) return problem(long, 'too-long');
	const email = mailAddress(cell('email'));
	if (cell('email') !== '' && email === null) return problem('email', 'not-an-address');
	const position = positionNamed(cell('position'));
	if (cell('position') !== '' && !position) return problem('position', 'unknown-position');
	const young = cell('young').toLowerCase();
	if (![...yes, ...no].includes(young)) return problem('young', 'not-yes-or-no');
	return {
		line,
		name: name.replace(/\s+/g, ' '),
		...(email !== null && { email }),
		...(cell('phone') !== '' && { phone: cell('phone').slice(0, 40) }),
		...(cell('organisation') !== '' && { organisation: cell('organisation') }),
		...(position && { position }),
		...(cell('section') !== '' && { section: cell('section') }),
		...(cell('jobTitle') !== '' && { jobTitle: cell('jobTitle') }),
		...(mapping.young !== undefined && { young: yes.includes(young) })
	};
}

/** Somebody may stand in a list once for each organisation, under one name. */
function doubled(
	{ line, name, email, organisation, position }: ListedPerson,
	nameByAddress: Map<string, string>,
	seen: Set<string>
): PersonProblem | undefined {
	const known = email === undefined ? undefined : nameByAddress.get(email);
	if (email !== undefined && known !== undefined && nameKey(known) !== nameKey(name)) {
		return { line, value: email, reason: 'same-address-other-name' };
	}
	if (email !== undefined) nameByAddress.set(email, name);
	const key = [email ?? nameKey(name), nameKey(organisation ?? ''), position ?? ''].join('\n');
	if (seen.has(key)) return { line, value: name, reason: 'twice' };
	seen.add(key);
	return undefined;
}

function columnNamed(columns: readonly string[], place: number | undefined) {
	const column = columns[place ?? -1];
	return column === undefined ? {} : { column };
}

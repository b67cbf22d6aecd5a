import { expect, test } from 'vitest';
import type { ImportTable } from './import-table.ts';
import { guessColumns } from './people-columns.ts';
import { peopleInList } from './people-in-list.ts';

function table(...[columns = [], ...cells]: readonly (readonly string[])[]): ImportTable {
	return { columns, rows: cells.map((row, index) => ({ line: index + 2, cells: row })) };
}

test.each([
	[
		['Naam', 'E-mail', 'School', 'Sectie', 'Rol'],
		{ name: 0, email: 1, organisation: 2, section: 3, position: 4 }
	],
	[
		['First name', 'Last name', 'E-mail address', 'Company', 'Job title', 'Young professional'],
		{ firstName: 0, lastName: 1, email: 2, organisation: 3, jobTitle: 4, young: 5 }
	],
	[['Voornaam', 'Achternaam', 'Naam', 'Mailadres'], { firstName: 0, lastName: 1, email: 3 }]
])('columns are guessed from the names %j', (columns, guess) => {
	expect(guessColumns(table(columns))).toEqual(guess);
});

test('“Functie” is a position when only positions stand in it, and else a job', () => {
	const columns = ['Naam', 'Functie'];
	expect(guessColumns(table(columns, ['A', 'Docent'], ['B', 'teamleider']))).toEqual({
		name: 0,
		position: 1
	});
	expect(guessColumns(table(columns, ['A', 'Docent'], ['B', 'lasser']))).toEqual({
		name: 0,
		jobTitle: 1
	});
});

test('people are read with every fact in its place, and a formula stays text', () => {
	const list = table(
		['Naam', 'Mail', 'Bedrijf', 'Rol', 'Functie', 'Jong'],
		['  Łukasz   Nowak ', 'L.Nowak@Bedrijf.Example', '=HYPERLINK("x")', 'vakman', 'lasser', 'Ja'],
		['Noor el Amrani', '', '', '', '', '']
	);
	expect(peopleInList(list, guessColumns(list))).toEqual({
		problems: [],
		people: [
			{
				line: 2,
				name: 'Łukasz Nowak',
				email: 'l.nowak@bedrijf.example',
				organisation: '=HYPERLINK("x")',
				position: 'professional',
				jobTitle: 'lasser',
				young: true
			},
			{ line: 3, name: 'Noor el Amrani', young: false }
		]
	});
});

test('every row that is wrong is named with its line, column, value and reason', () => {
	const list = table(
		['Naam', 'Mail', 'Rol', 'Jong'],
		['', 'a@b.example', '', ''],
		['Ann', 'geen adres', '', ''],
		['Bo', '', 'astronaut', ''],
		['Cem', '', '', 'misschien'],
		['Dee', 'd@b.example', '', ''],
		['Iemand anders', 'D@b.example', '', ''],
		['Dee', 'd@b.example', '', ''],
		['Eef', '', '', '', 'te veel'],
		['x'.repeat(201), '', '', '']
	);
	const { people, problems } = peopleInList(list, guessColumns(list));
	expect(people.map(({ name }) => name)).toEqual(['Dee']);
	expect(problems.map(({ line, column, reason }) => [line, column, reason])).toEqual([
		[2, 'Naam', 'no-name'],
		[3, 'Mail', 'not-an-address'],
		[4, 'Rol', 'unknown-position'],
		[5, 'Jong', 'not-yes-or-no'],
		[7, undefined, 'same-address-other-name'],
		[8, undefined, 'twice'],
		[9, undefined, 'more-cells-than-columns'],
		[10, 'Naam', 'too-long']
	]);
});

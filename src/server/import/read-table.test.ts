import { expect, test } from 'vitest';
import { schoolsInList } from '#domain/import/duo-schools.ts';
import { duoDownload, duoPortal } from './example-duo-list.ts';
import { readTable } from './read-table.ts';

function schoolsOf(bytes: Uint8Array) {
	const read = readTable(bytes);
	if (read.outcome === 'refused') throw new Error(read.reason);
	const list = schoolsInList(read.table);
	if (list.outcome === 'not-the-list') throw new Error(list.missing.join());
	return list;
}

test.each([
	['the download', duoDownload()],
	['the data portal', duoPortal()],
	['an older file', duoPortal({ old: true })]
])('NET1 schools are read alike from %s', (_, bytes) => {
	const { schools, problems } = schoolsOf(bytes);
	expect(problems).toEqual([]);
	expect(schools).toEqual([
		{
			line: 2,
			locationCode: '90AA00',
			name: 'Vakcollege Proefstuk, Vmbo en Pro',
			street: 'Voorbeeldlaan',
			houseNumber: '30-B',
			postcode: '2511 AA',
			place: "'s-Gravenhage",
			province: 'Zuid-Holland',
			phone: '0700000001',
			website: 'https://www.proefstuk.example',
			holidayRegion: 'midden',
			hasVmbo: true
		},
		{
			line: 3,
			locationCode: '90AA01',
			name: 'Café Bon Été "De Leerschool"',
			street: 'Voorbeeldlaan',
			houseNumber: '127-129',
			postcode: '2511 AB',
			place: "'s-Gravenhage",
			province: 'Zuid-Holland',
			phone: '0700000002',
			holidayRegion: 'midden',
			hasVmbo: false
		},
		{
			line: 4,
			locationCode: '90BB00',
			name: 'Praktijkschool Nergenshuizen',
			street: 'Dorpsweg',
			houseNumber: '1',
			postcode: '9400 AA',
			place: 'Nergenshuizen aan den IJssel',
			province: 'Drenthe',
			website: 'https://nergenshuizen.example/vmbo',
			holidayRegion: 'noord',
			hasVmbo: true
		}
	]);
});

const encode = (text: string) => new TextEncoder().encode(text);

test('a row keeps the line on which it begins, past breaks inside quotes and blank lines', () => {
	const read = readTable(
		encode('\uFEFFnaam;mail\r\n"Ayşe\r\nYıldız";a@b.example\r\n;\r\n\r\n=1+1;\r\n')
	);
	expect(read).toEqual({
		outcome: 'read',
		table: {
			columns: ['naam', 'mail'],
			rows: [
				{ line: 2, cells: ['Ayşe\nYıldız', 'a@b.example'] },
				{ line: 6, cells: ['=1+1', ''] }
			]
		}
	});
});

test.each([
	['spreadsheet', encode('PK\u0003\u0004')],
	['not-text', new Uint8Array([1, 0, 2, 0, 3])],
	['quote-not-closed', encode('a;b\n1;"2\n3;4')],
	['no-columns', encode('zomaar een zin')],
	['no-rows', encode('naam;mail\n;\n')]
])('a file that cannot be read is refused: %s', (reason, bytes) => {
	expect(readTable(bytes)).toMatchObject({ outcome: 'refused', reason });
});

test('tabs and UTF-16, as spreadsheets save Unicode text, are read too', () => {
	const bytes = new Uint8Array(Buffer.from('\uFEFFnaam\tmail\nŁukasz\tl@b.example', 'utf16le'));
	expect(readTable(bytes)).toMatchObject({
		table: { rows: [{ cells: ['Łukasz', 'l@b.example'] }] }
	});
});

import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { signUpList, type SignUpLine } from './sign-up-list.ts';

const line: SignUpLine = {
	name: 'Łukasz "de lasser" Nowak; PIE',
	email: 'l.nowak@school.example',
	section: 'PIE',
	state: 'waiting',
	accessNeeds: 'Geen trap\nen rust',
	dietaryNeeds: '',
	wishes: 'Jan, Eva',
	attended: null
};

const read = (text: string) => parse(text, { bom: true, delimiter: ';' });

test('the list reads back as it was, with a byte order mark for the spreadsheet', () => {
	const text = signUpList([line, { ...line, attended: false }], 'nl');
	expect(text.startsWith('\uFEFF')).toBe(true);
	const [head, first, second] = read(text);
	expect(head?.[0]).toBe('Naam');
	expect(first).toEqual([
		line.name,
		line.email,
		'PIE',
		'Wachtlijst',
		line.accessNeeds,
		'',
		'Jan, Eva',
		''
	]);
	expect(second?.at(-1)).toBe('nee');
});

test.each(['=1+1', '+31', '-1', '@sum', '\t=1', '\rx', '  =cmd', '\n=1', '\u00a0=1', '＝1'])(
	'%j is no formula to a spreadsheet',
	(evil) => {
		const [, row] = read(signUpList([{ ...line, name: evil }], 'nl'));
		expect(row?.[0]).toBe(`'${evil}`);
	}
);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittingDetails, type DetailField } from './detail-field.ts';
import { readDetails } from './read-details.ts';

const fields: readonly DetailField[] = [
	{ id: 'theme', kind: 'line' },
	{ id: 'pupils', kind: 'number', least: 0, most: 60 },
	{ id: 'overall', kind: 'yesNo' },
	{ id: 'form', kind: 'choice', options: ['workshop', 'lecture'] },
	{ id: 'audience', kind: 'choices', options: ['teachers', 'mentors', 'team'] },
	{ id: 'agreed', kind: 'date' }
];

test('a form becomes details, and what is empty stays out', () => {
	const { details, wrong } = readDetails(fields, {
		theme: ['  Lassen '],
		pupils: ['12'],
		overall: ['nee'],
		form: ['workshop'],
		audience: ['team', 'teachers'],
		agreed: ['']
	});
	expect(wrong).toEqual([]);
	expect(details).toEqual({
		theme: 'Lassen',
		pupils: 12,
		overall: false,
		form: 'workshop',
		audience: ['teachers', 'team']
	});
});

test('a number that does not fit is said, with what would', () => {
	for (const pupils of ['-1', '61', 'veel', '1e9']) {
		expect(readDetails(fields, { pupils: [pupils] })).toEqual({
			details: {},
			wrong: [{ field: 'pupils', least: 0, most: 60 }]
		});
	}
});

test('a choice, a date or a field that nobody offers is left out', () => {
	const form = {
		form: ['party'],
		audience: ['cats'],
		agreed: ['tomorrow'],
		other: ['x'],
		overall: ['?']
	};
	expect(readDetails(fields, form)).toEqual({ details: {}, wrong: [] });
});

test('a day that does not exist is left out', () => {
	expect(readDetails(fields, { agreed: ['2027-02-31'] }).details).toEqual({});
	expect(readDetails(fields, { agreed: ['2027-02-28'] }).details).toEqual({ agreed: '2027-02-28' });
});

test('whatever is sent, what is kept fits and is kept again', () => {
	const form = fc.dictionary(
		fc.constantFrom(...fields.map(({ id }) => id), 'other'),
		fc.array(fc.oneof(fc.string(), fc.constantFrom('ja', 'workshop', 'team', '7', '2027-01-01')))
	);
	fc.assert(
		fc.property(form, (given) => {
			const { details } = readDetails(fields, given);
			expect(fittingDetails(fields, details)).toEqual(details);
		})
	);
});

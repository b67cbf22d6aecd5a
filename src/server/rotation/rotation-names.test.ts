import { expect, test } from 'vitest';
import { shortNames } from './rotation-names.ts';

const shortOf = (...names: readonly string[]) => [
	...shortNames(names.map((name, index) => ({ id: String(index), name }))).values()
];

test('people go by their first name on the board', () => {
	expect(shortOf('Ayşe Yıldız', 'Jan-Willem van der Zwaluwenberg', 'Madonna')).toEqual([
		'Ayşe',
		'Jan-Willem',
		'Madonna'
	]);
});

test('who shares a first name gets an initial, and the whole name where that is not enough', () => {
	expect(shortOf('Anna Bos', 'Anna de Wit', 'Eva Kok', 'Eva Kuiper')).toEqual([
		'Anna B.',
		'Anna W.',
		'Eva Kok',
		'Eva Kuiper'
	]);
	expect(shortOf('Jan Smit', 'Jan Smit')).toEqual(['Jan Smit', 'Jan Smit']);
});

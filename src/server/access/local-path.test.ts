import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

test('a path of the product stays as it is', () => {
	expect(localPath('/activiteiten/1?tab=programma#nu')).toBe('/activiteiten/1?tab=programma#nu');
});

test.each([
	null,
	'',
	'https://elders.example/',
	'//elders.example/',
	'/\\elders.example',
	'/\t/elders.example',
	'javascript:alert(1)',
	'vandaag'
])('%j leads to the start, not elsewhere', (wanted) => {
	expect(localPath(wanted)).toBe('/vandaag');
});

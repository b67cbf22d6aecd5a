import { expect, test } from 'vitest';
import { nameParts } from './name-parts.ts';

test.each([
	['Ayşe Yıldız', 'Ayşe', 'Yıldız'],
	["Zoë 't Hart", 'Zoë', "'t Hart"],
	['Noor el Amrani', 'Noor', 'el Amrani'],
	['Drs. P. van der Meulen', 'Drs. P.', 'van der Meulen'],
	['Cher', 'Cher', ''],
	['J. P.', 'J. P.', ''],
	['  Anna   de  Wit ', 'Anna', 'de Wit']
])('the badge of %s shows %s large', (name, first, rest) => {
	expect(nameParts(name)).toEqual({ first, rest });
});

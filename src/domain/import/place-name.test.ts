import { expect, test } from 'vitest';
import { placeName } from './place-name.ts';
import { isPhoneNumber, webAddress } from './web-address.ts';

test.each([
	["'S-GRAVENHAGE", "'s-Gravenhage"],
	["'S-HERTOGENBOSCH", "'s-Hertogenbosch"],
	["'T ZAND", "'t Zand"],
	['IJMUIDEN', 'IJmuiden'],
	['RIJSWIJK ZH', 'Rijswijk ZH'],
	['BERGEN OP ZOOM', 'Bergen op Zoom'],
	['DE BILT', 'De Bilt'],
	['CAPELLE AAN DEN IJSSEL', 'Capelle aan den IJssel'],
	['SINT-MICHIELSGESTEL', 'Sint-Michielsgestel'],
	['Den Haag', 'Den Haag']
])('%s is shown as %s', (listed, shown) => {
	expect(placeName(listed)).toBe(shown);
});

test.each([
	['www.school.example', 'https://www.school.example'],
	['http://school.example/vmbo?a=1', 'http://school.example/vmbo?a=1'],
	['javascript:alert(1)', undefined],
	['geen', undefined],
	['', undefined]
])('the website %j is taken as %j', (listed, taken) => {
	expect(webAddress(listed)).toBe(taken);
});

test('a telephone number is told from a website', () => {
	expect(isPhoneNumber('0528-266192')).toBe(true);
	expect(isPhoneNumber('www.0528.example')).toBe(false);
});

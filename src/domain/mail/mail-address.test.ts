import { expect, test } from 'vitest';
import { mailAddress } from './mail-address.ts';

test.each([
	['Ayse.Yildiz@school.example', 'ayse.yildiz@school.example'],
	[' a+b@sub.bedrijf.example ', 'a+b@sub.bedrijf.example'],
	["o'neil@school.example", "o'neil@school.example"]
])('%s is an address', (text, address) => {
	expect(mailAddress(text)).toBe(address);
});

test.each([
	'',
	'piet',
	'piet@school',
	'a@b@school.example',
	'a..b@school.example',
	'"a b"@school.example',
	'a@school.example,b@school.example',
	'a@school.example\r\nBcc: b@school.example',
	'Piet <piet@school.example>',
	'a@-school.example',
	`${'a'.repeat(65)}@school.example`
])('%j is refused', (text) => {
	expect(mailAddress(text)).toBeNull();
});

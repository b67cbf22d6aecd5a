import { expect, test } from 'vitest';
import { mailContent } from './mail-content.ts';

const text = {
	locale: 'nl',
	subject: 'Speeddate\r\nBcc: iedereen@school.example',
	paragraphs: ['Beste <b>Ayşe</b>,', 'Tot ziens & "groet"'],
	button: { label: 'Bekijk <dit>', url: 'https://vakbrug.example/x?a=1&b="2"' },
	sender: 'De regio'
} as const;

test('a subject is one line, so that no header can be added', () => {
	expect(mailContent(text).subject).toBe('Speeddate Bcc: iedereen@school.example');
});

test('what people typed is text in the HTML form', () => {
	const { html } = mailContent(text);
	expect(html).not.toContain('<b>');
	expect(html).not.toContain('<dit>');
	expect(html).toContain('&#60;b&#62;Ayşe');
	expect(html).toContain('a=1&#38;b=&#34;2&#34;');
});

test('the plain form has the words and the address of the link', () => {
	const plain = mailContent(text).text;
	expect(plain).toContain('Beste <b>Ayşe</b>,');
	expect(plain).toContain('Bekijk <dit>:\nhttps://vakbrug.example/x?a=1&b="2"');
	expect(plain.trimEnd().endsWith('De regio')).toBe(true);
});

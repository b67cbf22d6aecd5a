import { afterAll, describe, expect, test } from 'vitest';
import type { PdfRequest } from './pdf-message.ts';
import { printedText } from './printed-text.ts';
import { closePdf, renderPdf } from './render-pdf.ts';

afterAll(closePdf);

function badgeFor(first: string): PdfRequest {
	const person = {
		first,
		rest: 'Nowak',
		party: 'school',
		organisation: 'A',
		role: 'B',
		hint: null
	};
	return {
		template: 'badges',
		title: `Badge ${first}`,
		locale: 'nl',
		data: { words: { nobodyYet: 'Niemand' }, badges: [person] }
	};
}

const latin1 = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

describe('renderPdf', () => {
	test('makes a tagged PDF that claims PDF/UA-1, with its title and language', async () => {
		const pdf = latin1(await renderPdf(badgeFor('Lukas')));
		expect(pdf).toMatch(/^%PDF-1\.7/);
		expect(pdf).toContain('/StructTreeRoot');
		expect(pdf).toMatch(/\/MarkInfo <<\s*\/Marked true/);
		expect(pdf).toContain('/Lang (nl)');
		expect(pdf).toMatch(/<pdfuaid:part>1<|pdfuaid:part="1"/);
		expect(pdf).toMatch(/<dc:title>.*Badge Lukas.*<\/dc:title>/s);
	});

	test.each(['Łukasz', 'Ayşe', 'Ðorđe', '#eval("1")', '*x*', '$a$', '<script>', '\\u{41}'])(
		'prints %s as it was written',
		async (first) => {
			expect(printedText(await renderPdf(badgeFor(first))).split('\n')).toContain(first);
		}
	);

	test('prints the rest when no font has a letter, without claiming PDF/UA', async () => {
		const pdf = await renderPdf(badgeFor('\u{e123}'));
		expect(printedText(pdf)).toContain('Nowak');
		expect(latin1(pdf)).toContain('/StructTreeRoot');
		expect(latin1(pdf)).not.toContain('pdfuaid:part');
	});

	test('answers each of many requests with its own document', async () => {
		const names = ['Anna', 'Bo', 'Cem', 'Daan'];
		const pdfs = await Promise.all(names.map((name) => renderPdf(badgeFor(name))));
		expect(pdfs.map((pdf) => printedText(pdf).split('\n')[0])).toEqual(names);
	});

	test('rejects a template that does not exist, and goes on working', async () => {
		await expect(renderPdf({ ...badgeFor('Anna'), template: 'nowhere' })).rejects.toThrow(
			/nowhere/
		);
		expect(printedText(await renderPdf(badgeFor('Anna')))).toContain('Anna');
	});

	test('rejects what is pending when its thread ends, and starts a new one', async () => {
		const pending = renderPdf(badgeFor('Anna'));
		const rejected = expect(pending).rejects.toThrow(/thread ended/);
		await closePdf();
		await rejected;
		expect(printedText(await renderPdf(badgeFor('Bo')))).toContain('Bo');
	});
});

import {
	exampleSpeedDateFacts as facts,
	exampleTeacher
} from '#documents/pdf/example-speed-date-facts.ts';
import {
	badges,
	noteSheets,
	personalRoutes,
	tableCards
} from '#documents/pdf/speed-date-papers.ts';
import { printedText } from '#server/platform/pdf/printed-text.ts';
import { closePdf, renderPdf } from '#server/platform/pdf/render-pdf.ts';
import { afterAll, describe, expect, test } from 'vitest';

afterAll(closePdf);

const papers = [tableCards, badges, personalRoutes, noteSheets] as const;
const pageCount = (pdf: Uint8Array) =>
	Buffer.from(pdf)
		.toString('latin1')
		.match(/\/Type \/Page\n/g)?.length;

describe.each(papers.map((paper) => [paper.name, paper] as const))('SD8 %s', (_, paper) => {
	test('print as PDF/UA with everyone’s name right', async () => {
		const pdf = await renderPdf(paper(facts));
		expect(Buffer.from(pdf).toString('latin1')).toContain('pdfuaid:part');
		const text = printedText(pdf);
		for (const part of [
			'Ayşe',
			'Łukasz',
			'Ðorđe',
			'Zoë',
			'#eval("1")',
			'<script>alert(1)</script>'
		]) {
			expect(text).toContain(part);
		}
	});

	test('print in English', async () => {
		const pdf = await renderPdf(paper({ ...facts, locale: 'en' }));
		expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (en)');
		expect(printedText(pdf)).toMatch(/table/i);
	});

	test('say that nobody has a seat yet', async () => {
		const pdf = await renderPdf(paper({ ...facts, tables: [], teachers: [] }));
		expect(printedText(pdf)).toContain('Er is nog niemand ingedeeld');
		expect(pageCount(pdf)).toBe(1);
	});

	test('survive words without a place to break', async () => {
		const endless = 'x'.repeat(300);
		const tables = facts.tables.map((table) => ({ ...table, companyName: endless }));
		const teachers = facts.teachers.map((teacher) => ({ ...teacher, name: endless }));
		await expect(renderPdf(paper({ ...facts, tables, teachers }))).resolves.toBeDefined();
	});
});

/** Measured: 1.3 s and 6.5 s on two free cores; the bound leaves room for a busy machine. */
test(
	'SD8 500 teachers get a badge and a route in reasonable time',
	{ timeout: 60_000 },
	async () => {
		const teachers = Array.from({ length: 500 }, (_, index) =>
			exampleTeacher(`Voornaam${String(index)} Achternaam`, index)
		);
		const [badgeSheets, routeSheets] = await Promise.all([
			renderPdf(badges({ ...facts, tables: [], teachers })),
			renderPdf(personalRoutes({ ...facts, teachers }))
		]);
		expect(pageCount(badgeSheets)).toBe(50);
		expect(pageCount(routeSheets)).toBe(250);
		expect(printedText(badgeSheets)).toContain('Voornaam499');
		expect(printedText(routeSheets)).toContain('Voornaam499');
	}
);

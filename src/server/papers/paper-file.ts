import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { SpeedDateFacts } from '#documents/pdf/speed-date-facts.ts';
import {
	badges,
	noteSheets,
	personalRoutes,
	tableCards
} from '#documents/pdf/speed-date-papers.ts';
import type { PdfRequest } from '#server/platform/pdf/pdf-message.ts';
import { renderPdf } from '#server/platform/pdf/render-pdf.ts';

/** The papers by their name in the address. */
const papers = {
	tafelkaarten: tableCards,
	naamkaartjes: badges,
	looproutes: personalRoutes,
	notitiebladen: noteSheets
} as const satisfies Record<string, (facts: SpeedDateFacts) => PdfRequest>;

export type PaperName = keyof typeof papers;

export function isPaperName(name: string | null): name is PaperName {
	return name !== null && Object.hasOwn(papers, name);
}

/** Badges carry names only, so they can be printed before anyone has a table. */
export function needsRotation(name: PaperName): boolean {
	return name !== 'naamkaartjes';
}

/** The PDF, or nothing when it could not be made; why stands in the log. */
export async function renderPaper(
	name: PaperName,
	facts: SpeedDateFacts
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	try {
		return await renderPdf(papers[name](facts));
	} catch (error) {
		console.error(`The paper ${name} could not be made.`, error);
		return undefined;
	}
}

/** `tafelkaarten-speeddate-techniek-2026-12-03.pdf`: letters, digits and dashes only. */
export function paperFileName(
	name: PaperName,
	{ title, date }: Pick<ActivityPlan, 'title' | 'date'>
): string {
	const words = title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[łŁ]/g, 'l')
		.replace(/[øØ]/g, 'o')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');
	return `${[name, words, date.toString()].filter((part) => part !== '').join('-')}.pdf`;
}

import { inflateSync } from 'node:zlib';

type Letters = ReadonlyMap<number, string>;

/**
 * The text that a PDF of ours shows, a line for every run of text, in drawing order.
 *
 * For tests. It reads what Typst writes (one content stream a page, two-byte glyph numbers,
 * a ToUnicode map for every font), not any PDF.
 */
export function printedText(pdf: Uint8Array): string {
	const source = Buffer.from(pdf).toString('latin1');
	const objects = new Map(
		[...source.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj/gms)].map(([, id, body]) => [id, body ?? ''])
	);
	const pages = [...objects.values()].filter((body) => body.includes('/Type /Page\n'));
	return pages.map((page) => pageText(page, objects)).join('\n');
}

function pageText(page: string, objects: ReadonlyMap<string | undefined, string>): string {
	const content = stream(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1]));
	const lettersByFont = new Map<string | undefined, Letters>();
	for (const [, font, id] of page.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
		const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
		lettersByFont.set(font, lettersOf(stream(objects.get(unicode))));
	}
	let letters: Letters = new Map();
	const lines: string[] = [];
	for (const [, font, run] of content.matchAll(
		/\/(f\d+) [\d.]+ Tf|\[((?:\((?:\\.|[^\\)])*\)|[^\]])*)\] TJ/gs
	)) {
		if (run === undefined) letters = lettersByFont.get(font) ?? letters;
		else lines.push(runText(run, letters));
	}
	return lines.join('\n');
}

function stream(object = ''): string {
	const body = /stream\n(.*)\nendstream/s.exec(object)?.[1] ?? '';
	if (!object.includes('/FlateDecode')) return body;
	return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
}

function lettersOf(unicodeMap: string): Letters {
	const pairs = unicodeMap.matchAll(/^<([\dA-F]{4})> <([\dA-F]+)>$/gm);
	return new Map(
		[...pairs].map(([, glyph = '', text = '']) => [
			parseInt(glyph, 16),
			Buffer.from(text, 'hex').swap16().toString('utf16le')
		])
	);
}

function runText(run: string, letters: Letters): string {
	const bytes = [...run.matchAll(/\(((?:\\.|[^\\)])*)\)/gs)].map(([, part = '']) =>
		unescaped(part)
	);
	const glyphs = Buffer.from(bytes.join(''), 'latin1');
	let text = '';
	for (let at = 0; at + 1 < glyphs.length; at += 2) {
		text += letters.get(glyphs.readUInt16BE(at)) ?? '\u{fffd}';
	}
	return text;
}

function unescaped(part: string): string {
	const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
	return part.replace(/\\([0-7]{3}|.)/gs, (_, code: string) =>
		code.length === 3 ? String.fromCharCode(parseInt(code, 8)) : (named[code] ?? code)
	);
}

export type Decoded =
	| { readonly outcome: 'text'; readonly text: string }
	| { readonly outcome: 'refused'; readonly reason: 'spreadsheet' | 'not-text' };

/** Bytes as text: UTF-8 or UTF-16 where they are that, and else the alphabet of older Windows programs. */
export function decodeText(bytes: Uint8Array): Decoded {
	const [first, second] = bytes;
	// A spreadsheet is a zip file or, from before 2007, a compound file.
	if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)) {
		return { outcome: 'refused', reason: 'spreadsheet' };
	}
	const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
	return text.includes('\0')
		? { outcome: 'refused', reason: 'not-text' }
		: { outcome: 'text', text };
}

function encodingOf(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}

const smallWords = new Set([
	'aan',
	'de',
	'den',
	'der',
	'en',
	'het',
	'in',
	'of',
	'op',
	'over',
	'te',
	'ten',
	'ter',
	'van',
	'a/d'
]);

/** Behind the name of a place that more provinces have. */
const provinces = new Set(['dr', 'fr', 'gld', 'gn', 'lb', 'nb', 'nh', 'ov', 'ut', 'zh', 'zld']);

/** A place that is written in capitals, as people write it: `’S-GRAVENHAGE` becomes `’s-Gravenhage`. */
export function placeName(text: string): string {
	if (text !== text.toUpperCase()) return text;
	return text
		.toLowerCase()
		.split(/([ -])/)
		.map((part, index) => (index > 0 && smallWords.has(part) ? part : capital(part)))
		.join('');
}

function capital(part: string): string {
	if (/^['’][st]$/.test(part)) return part;
	if (provinces.has(part)) return part.toUpperCase();
	if (part.startsWith('ij')) return `IJ${part.slice(2)}`;
	return part.replace(/\p{Letter}/u, (letter) => letter.toUpperCase());
}

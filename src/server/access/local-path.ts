/** A path within the product, or the start: never an address elsewhere, whatever was asked for. */
export function localPath(wanted: string | null, otherwise = '/vandaag'): string {
	if (wanted === null || !/^\/(?![/\\])/.test(wanted)) return otherwise;
	const base = 'http://product.invalid';
	const url = URL.parse(wanted, base);
	return url?.origin === base ? url.pathname + url.search + url.hash : otherwise;
}

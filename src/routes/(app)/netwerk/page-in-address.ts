/** The page that an address asks for, from 1. */
export function pageInAddress(search: URLSearchParams): number {
	const page = Number(search.get('pagina') ?? '1');
	return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}

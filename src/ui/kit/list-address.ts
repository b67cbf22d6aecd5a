/** What follows the question mark; the read-only one of `$app/state` fits too. */
type Search = Pick<URLSearchParams, 'get' | 'toString'>;

/** By which column a list is sorted. */
export interface Sort {
	readonly column: string;
	readonly descending: boolean;
}

/** Reads `?sorteer=naam` or, from high to low, `?sorteer=-naam`; another column gives `fallback`. */
export function sortInAddress(search: Search, columns: readonly string[], fallback: Sort): Sort {
	const wanted = search.get('sorteer') ?? '';
	const descending = wanted.startsWith('-');
	const column = descending ? wanted.slice(1) : wanted;
	return columns.includes(column) ? { column, descending } : fallback;
}

/** The address of another page of the list. */
export function pageAddress(search: Search, page: number): string {
	const next = new URLSearchParams(search.toString());
	next.set('pagina', String(page));
	return `?${next.toString()}`;
}

/** The address that sorts by `column`, or turns the order round; filters stay, the page starts anew. */
export function sortAddress(search: Search, column: string, now: Sort | undefined): string {
	const next = new URLSearchParams(search.toString());
	const turn = now?.column === column && !now.descending;
	next.set('sorteer', turn ? `-${column}` : column);
	next.delete('pagina');
	return `?${next.toString()}`;
}

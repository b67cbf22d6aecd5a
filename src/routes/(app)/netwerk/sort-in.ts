/** Reads `?sorteer=place` or, from high to low, `?sorteer=-place`. */
export function sortIn<Column extends string>(
	search: URLSearchParams,
	columns: readonly Column[],
	otherwise: NoInfer<Column>
): { readonly column: Column; readonly descending: boolean } {
	const wanted = search.get('sorteer') ?? '';
	const descending = wanted.startsWith('-');
	const column = columns.find((one) => one === wanted.slice(descending ? 1 : 0));
	return column === undefined ? { column: otherwise, descending: false } : { column, descending };
}

/** The seat that an arrow key leads to: within the column up and down, along the tables left and right. */
export function seatBeside(from: HTMLElement, key: string): HTMLElement | undefined {
	const cell = from.closest('td');
	const row = cell?.closest('tr');
	if (!cell || !row) return undefined;
	const place = seatsIn(cell).indexOf(from);
	switch (key) {
		case 'ArrowLeft':
			return alongside([...row.cells].slice(0, cell.cellIndex).reverse(), place);
		case 'ArrowRight':
			return alongside([...row.cells].slice(cell.cellIndex + 1), place);
		case 'ArrowUp':
		case 'ArrowDown': {
			const rows =
				row.parentElement instanceof HTMLTableSectionElement ? row.parentElement.rows : [];
			const column = [...rows].flatMap((each) => seatsIn(each.cells[cell.cellIndex]));
			return column[column.indexOf(from) + (key === 'ArrowUp' ? -1 : 1)];
		}
		default:
			return undefined;
	}
}

function seatsIn(cell: Element | undefined): HTMLElement[] {
	return [...(cell?.querySelectorAll<HTMLElement>('a[data-seat]') ?? [])];
}

function alongside(cells: readonly Element[], place: number): HTMLElement | undefined {
	const seats = cells.map(seatsIn).find(({ length }) => length > 0);
	return seats?.[Math.min(place, seats.length - 1)];
}

/** A queue of columns, nearest first, in which a column can come nearer. Four children a node. */
export class DistanceHeap {
	readonly #columns: Int32Array;
	/** The distances of `#columns`, kept beside them because looking them up elsewhere is slow. */
	readonly #distances: Float64Array;
	/** Per column its position in `#columns`, -1 outside. */
	readonly #position: Int32Array;
	size = 0;

	constructor(columns: number) {
		this.#columns = new Int32Array(columns);
		this.#distances = new Float64Array(columns);
		this.#position = new Int32Array(columns).fill(-1);
	}

	/** @returns -1 when empty */
	first(): number {
		return this.size === 0 ? -1 : (this.#columns[0] ?? -1);
	}

	has(column: number): boolean {
		return this.#position[column] !== -1;
	}

	/** Puts the column in, or moves it forward because it has come nearer. */
	bring(column: number, distance: number): void {
		const columns = this.#columns;
		const distances = this.#distances;
		const position = this.#position;
		let at = position[column] ?? -1;
		if (at < 0) at = this.size++;
		while (at > 0) {
			const parent = (at - 1) >> 2;
			const above = distances[parent] ?? 0;
			if (above <= distance) break;
			const other = columns[parent] ?? 0;
			columns[at] = other;
			distances[at] = above;
			position[other] = at;
			at = parent;
		}
		columns[at] = column;
		distances[at] = distance;
		position[column] = at;
	}

	removeFirst(): void {
		const columns = this.#columns;
		const distances = this.#distances;
		const position = this.#position;
		position[columns[0] ?? 0] = -1;
		const size = --this.size;
		if (size === 0) return;
		const column = columns[size] ?? 0;
		const distance = distances[size] ?? 0;
		let at = 0;
		for (;;) {
			let child = -1;
			let nearest = distance;
			const last = Math.min(at * 4 + 4, size - 1);
			for (let each = at * 4 + 1; each <= last; each++) {
				const here = distances[each] ?? 0;
				if (here < nearest) {
					nearest = here;
					child = each;
				}
			}
			if (child < 0) break;
			const other = columns[child] ?? 0;
			columns[at] = other;
			distances[at] = nearest;
			position[other] = at;
			at = child;
		}
		columns[at] = column;
		distances[at] = distance;
		position[column] = at;
	}

	clear(): void {
		for (let at = 0; at < this.size; at++) this.#position[this.#columns[at] ?? 0] = -1;
		this.size = 0;
	}
}

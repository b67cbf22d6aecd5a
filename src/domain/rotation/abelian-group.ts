/** A finite abelian group: a product of cycles, its elements numbered 0 … order − 1, 0 the zero. */
export interface AbelianGroup {
	readonly order: number;
	/** Element × element. */
	readonly sum: Int16Array;
	readonly difference: Int16Array;
	/** Multiplying every element by a number prime to the order. */
	readonly multipliers: readonly Int16Array[];
}

export function productOfCycles(cycles: readonly number[]): AbelianGroup {
	const order = cycles.reduce((product, length) => product * length, 1);
	const combine = (one: number, other: number, rule: (a: number, b: number) => number) => {
		let element = 0;
		let unit = 1;
		for (const length of cycles) {
			const [a, b] = [Math.floor(one / unit) % length, Math.floor(other / unit) % length];
			element += ((((rule(a, b) % length) + length) % length) * unit) | 0;
			unit *= length;
		}
		return element;
	};
	const table = (rule: (a: number, b: number) => number) =>
		Int16Array.from({ length: order * order }, (_, index) =>
			combine(Math.floor(index / order), index % order, rule)
		);
	const multipliers = Array.from({ length: order }, (_, factor) => factor)
		.filter((factor) => factor > 0 && commonDivisor(factor, order) === 1)
		.map((factor) =>
			Int16Array.from({ length: order }, (_, element) => combine(element, 0, (a) => a * factor))
		);
	return { order, sum: table((a, b) => a + b), difference: table((a, b) => a - b), multipliers };
}

function commonDivisor(one: number, other: number): number {
	return other === 0 ? one : commonDivisor(other, one % other);
}

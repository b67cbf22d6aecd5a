/**
 * The group Z2³ of places x (bits 1 and 2) and sides (bit 4), and the linear functions of x: one
 * for each of four orbits, with values 0 and 1.
 */
export function functional(orbit: number, x: number): number {
	const common = orbit & x;
	return (common ^ (common >> 1)) & 1;
}

/** The difference of place x that the round of cosets does not use in the orbit. */
export function leftOver(orbit: number, x: number): number {
	return x | ((1 ^ functional(orbit, x)) << 2);
}

/** The elements with place 0 or x are a group; the others are its one coset. */
export function isWithin(x: number, element: number): boolean {
	return (element & 3) === 0 || (element & 3) === x;
}

export function within(x: number, drawn: (below: number) => number): number {
	return drawn(2) * x + drawn(2) * 4;
}

export function otherThan(x: number): number {
	return x === 1 ? 2 : 1;
}

/** A finite field of `order` elements, numbered 0 … order − 1 with 0 as zero and 1 as one. */
export interface GaloisField {
	readonly order: number;
	readonly add: (a: number, b: number) => number;
	readonly multiply: (a: number, b: number) => number;
}

/** The field of the given order; undefined when the order is not a power of a prime. */
export function galoisField(order: number): GaloisField | undefined {
	const power = primePower(order);
	if (!power) return undefined;
	const { prime, exponent } = power;
	if (exponent === 1)
		return {
			order,
			add: (a, b) => (a + b) % prime,
			multiply: (a, b) => (a * b) % prime
		};
	const add = (a: number, b: number) => {
		let sum = 0;
		for (let unit = 1; unit < order; unit *= prime)
			sum += ((Math.floor(a / unit) + Math.floor(b / unit)) % prime) * unit;
		return sum;
	};
	const powers = powersOfPrimitiveElement(prime, exponent);
	const logarithm = new Map(powers.map((element, k) => [element, k]));
	const multiply = (a: number, b: number) =>
		a === 0 || b === 0
			? 0
			: (powers[((logarithm.get(a) ?? 0) + (logarithm.get(b) ?? 0)) % powers.length] ?? 0);
	return { order, add, multiply };
}

function primePower(order: number): { prime: number; exponent: number } | undefined {
	if (!Number.isInteger(order) || order < 2) return undefined;
	let prime = 2;
	while (order % prime !== 0) prime++;
	let exponent = 0;
	let rest = order;
	while (rest % prime === 0) {
		rest /= prime;
		exponent++;
	}
	return rest === 1 ? { prime, exponent } : undefined;
}

/** An element is a polynomial over the prime field: its digits in base `prime`. */
function digitsOf(element: number, prime: number, exponent: number): number[] {
	return Array.from({ length: exponent }, (_, k) => Math.floor(element / prime ** k) % prime);
}

function numberOf(digits: readonly number[], prime: number): number {
	return digits.reduce(
		(sum, digit, k) => sum + (((digit % prime) + prime) % prime) * prime ** k,
		0
	);
}

/**
 * 1, x, x², … modulo the first monic polynomial for which x generates every element but zero.
 * Such a primitive polynomial exists for every prime power.
 */
function powersOfPrimitiveElement(prime: number, exponent: number): readonly number[] {
	const order = prime ** exponent;
	for (let tail = 1; tail < order; tail++) {
		const modulus = digitsOf(tail, prime, exponent);
		const powers = [1];
		for (let next = timesX(1); next !== 1 && powers.length < order; next = timesX(next))
			powers.push(next);
		if (powers.length === order - 1) return powers;

		function timesX(element: number): number {
			const digits = digitsOf(element, prime, exponent);
			const carry = digits[exponent - 1] ?? 0;
			const shifted = [0, ...digits.slice(0, -1)];
			return numberOf(
				shifted.map((digit, k) => digit - carry * (modulus[k] ?? 0)),
				prime
			);
		}
	}
	throw new Error(`no primitive polynomial of degree ${String(exponent)} over ${String(prime)}`);
}

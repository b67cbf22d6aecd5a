import { galoisField } from './galois-field.ts';

/** Numbers 0 … order − 1 that add and multiply place by place in fields whose orders multiply. */
export interface FieldProduct {
	readonly order: number;
	/** The numbers of which all differences can be divided by: as many as the smallest field has. */
	readonly slopes: readonly number[];
	readonly add: (a: number, b: number) => number;
	readonly multiply: (a: number, b: number) => number;
}

/** One field when the order is a power of a prime; else one for each prime in the order. */
export function fieldProduct(order: number): FieldProduct {
	const fields = primePowers(order).flatMap((power) => galoisField(power) ?? []);
	const combine = (parts: readonly number[]) =>
		parts.reduceRight((sum, part, k) => sum * (fields[k]?.order ?? 1) + part, 0);
	const split = (element: number) => {
		let rest = element;
		return fields.map((field) => {
			const part = rest % field.order;
			rest = Math.floor(rest / field.order);
			return part;
		});
	};
	const [only] = fields;
	if (only && fields.length === 1)
		return { ...only, slopes: Array.from({ length: order }, (_, slope) => slope) };
	const smallest = Math.min(...fields.map((field) => field.order));
	return {
		order,
		slopes: Array.from({ length: order === 1 ? 0 : smallest }, (_, slope) =>
			combine(fields.map(() => slope))
		),
		add: (a, b) => {
			const other = split(b);
			return combine(split(a).map((part, k) => fields[k]?.add(part, other[k] ?? 0) ?? 0));
		},
		multiply: (a, b) => {
			const other = split(b);
			return combine(split(a).map((part, k) => fields[k]?.multiply(part, other[k] ?? 0) ?? 0));
		}
	};
}

function primePowers(order: number): number[] {
	const powers: number[] = [];
	let rest = order;
	for (let prime = 2; rest > 1; prime++) {
		let power = 1;
		while (rest % prime === 0) {
			power *= prime;
			rest /= prime;
		}
		if (power > 1) powers.push(power);
	}
	return powers;
}

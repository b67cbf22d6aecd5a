import { expect, it } from 'vitest';
import { galoisField } from './galois-field.ts';

it.each([2, 3, 4, 5, 7, 8, 9, 16, 25, 27, 32])('%i elements make a field', (order) => {
	const field = galoisField(order);
	if (!field) throw new Error('no field');
	const elements = Array.from({ length: order }, (_, element) => element);
	for (const a of elements) {
		expect(field.add(a, 0)).toBe(a);
		expect(field.multiply(a, 1)).toBe(a);
		expect(new Set(elements.map((b) => field.add(a, b))).size).toBe(order);
		if (a) expect(new Set(elements.map((b) => field.multiply(a, b))).size).toBe(order);
		for (const b of elements) {
			const c = (a + 2 * b) % order;
			const sum = field.add(field.multiply(a, b), field.multiply(a, c));
			expect(field.multiply(a, field.add(b, c))).toBe(sum);
		}
	}
});

it.each([1, 6, 10, 12, 15, 20])('%i elements make no field', (order) => {
	expect(galoisField(order)).toBeUndefined();
});

import { expect, it } from 'vitest';
import { balancedGroupSizes } from './group-sizes.ts';

it('lets groups differ by one at most', () => {
	expect(balancedGroupSizes(10, [9, 9, 9, 9])).toEqual({
		smallest: [2, 2, 2, 2],
		largest: [3, 3, 3, 3]
	});
});

it('fills a small table first and divides the others evenly', () => {
	expect(balancedGroupSizes(11, [1, 9, 9])).toEqual({ smallest: [1, 5, 5], largest: [1, 6, 6] });
});

it('leaves a closed table empty', () => {
	expect(balancedGroupSizes(4, [0, 4, 4])).toEqual({ smallest: [0, 2, 2], largest: [0, 3, 3] });
});

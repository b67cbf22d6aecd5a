import { describe, expect, test } from 'vitest';
import { endings } from '#domain/playbook/vocabulary.ts';
import type { EndingState } from './activity-plan.ts';
import { mayClose } from './closing.ts';

const done: readonly EndingState[] = endings.map((ending) => ({ ending, state: 'done' }));

describe('G11 closing an activity', () => {
	test('is possible when each ending is done or set aside with a reason', () => {
		const some = done.map((one) =>
			one.ending === 'feedback'
				? { ...one, state: 'setAside' as const, reason: 'Bedrijf is gestopt' }
				: one
		);
		expect(mayClose({ state: 'held', endings: done })).toEqual({ outcome: 'mayClose' });
		expect(mayClose({ state: 'held', endings: some })).toEqual({ outcome: 'mayClose' });
	});

	test('waits for endings that are open, set aside without a reason, or not recorded', () => {
		const states: readonly EndingState[] = [
			{ ending: 'sharing', state: 'done' },
			{ ending: 'evaluation', state: 'setAside', reason: ' ' },
			{ ending: 'thanks', state: 'open' },
			{ ending: 'outcomes', state: 'done' }
		];
		expect(mayClose({ state: 'held', endings: states })).toEqual({
			outcome: 'endingsOpen',
			open: ['evaluation', 'thanks', 'feedback']
		});
	});

	test('is not possible before the day has been held', () => {
		expect(mayClose({ state: 'planned', endings: done })).toEqual({ outcome: 'notHeld' });
	});
});

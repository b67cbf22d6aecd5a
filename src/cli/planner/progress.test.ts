import { expect, test } from 'vitest';
import { named } from './problem.ts';
import { Progress } from './progress.ts';

function told(isTTY: boolean, values: readonly (readonly [ms: number, value: number])[]): string {
	let text = '';
	let clock = 0;
	const screen = { isTTY, columns: 20, write: (part: string) => (text += part) };
	const progress = new Progress(screen, () => clock);
	for (const [ms, value] of values) {
		clock = ms;
		progress.plan([{ name: named('repeats'), value, atLeast: 2 }]);
	}
	progress.end({ provenBest: false });
	return text;
}

test('in a file there is a line for each change, not more than one a second, and always the last', () => {
	const text = told(false, [
		[0, 9],
		[100, 8],
		[900, 7],
		[1200, 7],
		[2300, 7],
		[2400, 6]
	]);
	expect(text.split('\n').slice(0, 3)).toEqual([
		'0.0 s · repeats 9 (≥ 2)',
		'0.9 s · repeats 7 (≥ 2)',
		'2.4 s · repeats 6 (≥ 2)'
	]);
});

test('on a terminal one line is written over, cut to its width, until the end', () => {
	const text = told(true, [
		[0, 9],
		[100, 8],
		[400, 8]
	]);
	const line = (start: string) => `\r${start}\u001b[K`;
	expect(text.split('\n')[0]).toBe(line('0.0 s · repeats 9 (') + line('0.1 s · repeats 8 ('));
	expect(text).toContain('\nPerhaps there is a better one.\n');
});

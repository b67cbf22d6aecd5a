import { matchingBench } from './matching.ts';
import { rotationBench } from './rotation.ts';
import { seatingLimits } from './seating-limits.ts';
import { seatingBench } from './seating.ts';

/** Prints every planner's instances and ends with an error when one is not good enough. */
const benches = {
	rotation: rotationBench,
	seating: seatingBench,
	'seating-limits': seatingLimits,
	matching: matchingBench
};

const wanted = process.argv.slice(2);
let missed = 0;
for (const [planner, bench] of Object.entries(benches)) {
	if (wanted.length > 0 && !wanted.includes(planner)) continue;
	for (const line of bench()) {
		if (!line.ok) missed++;
		console.log(
			[
				line.ok ? 'ok  ' : 'MISS',
				line.name.padEnd(26),
				line.asked.padEnd(30),
				line.found.padEnd(48),
				`${line.milliseconds.toFixed(0)} ms`.padStart(8),
				`pause ${line.longestPauseMs.toFixed(0)} ms`.padStart(12)
			].join('  ')
		);
	}
}
process.exitCode = missed > 0 ? 1 : 0;

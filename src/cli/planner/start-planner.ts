import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.ts';

export interface PlannerRun {
	readonly code: number | string;
	readonly out: string;
	readonly err: string;
	readonly milliseconds: number;
}

/**
 * For tests: runs a planner as a process of its own, with `input` on its standard input.
 *
 * @param stopWith a signal to send as soon as it has told of a first plan
 */
export function startPlanner(
	args: readonly string[],
	input: unknown,
	stopWith?: NodeJS.Signals
): Promise<PlannerRun> {
	const from = performance.now();
	const child = spawn(process.execPath, [join(root, 'src', 'cli', 'vakbrug.ts'), ...args], {
		// No database and no settings: a planner needs neither.
		env: { PATH: process.env['PATH'] },
		stdio: 'pipe'
	});
	let out = '';
	let err = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		if (stopWith !== undefined && err === '') child.kill(stopWith);
		err += text;
	});
	// A command that refuses its options does not wait for its input.
	child.stdin.on('error', () => undefined);
	child.stdin.end(typeof input === 'string' ? input : JSON.stringify(input));
	return new Promise((done) =>
		child.once('close', (code, signal) => {
			const milliseconds = performance.now() - from;
			done({ code: code ?? signal ?? 'unknown', out, err, milliseconds });
		})
	);
}

import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';

export type Vakbrug = {
	readonly process: ChildProcess;
	/** Everything it printed so far. */
	readonly output: () => string;
	/** Fulfilled when it says that it is ready; rejected when it ends before. */
	readonly ready: Promise<void>;
	/** The exit code, or the signal that ended it. */
	readonly ended: Promise<number | string>;
};

/** For tests: starts a command of Vakbrug as a process of its own, with nothing of our settings. */
export function startVakbrug(
	args: readonly string[],
	settings: Readonly<Record<string, string | undefined>>
): Vakbrug {
	const child = spawn(process.execPath, [join(root, 'src', 'cli', 'vakbrug.ts'), ...args], {
		env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	const ended = new Promise<number | string>((done) =>
		child.once('exit', (code, signal) => {
			done(code ?? signal ?? 'unknown');
		})
	);
	const ready = new Promise<void>((done, failed) => {
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text: string) => {
				output += text;
				if (output.includes('Vakbrug is ready')) done();
			});
		void ended.then((code) => {
			failed(new Error(`vakbrug ended with ${String(code)}\n${output}`));
		});
	});
	ready.catch(() => undefined);
	return { process: child, output: () => output, ready, ended };
}

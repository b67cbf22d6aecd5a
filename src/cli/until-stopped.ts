import { setTimeout as sleep } from 'node:timers/promises';

/** Long enough to finish what is under way, short enough to end within five seconds. */
const closingMs = 4500;

export type Running = {
	/** Registers what has to be closed at the end; the last one opened is closed first. */
	readonly onStop: (close: () => unknown) => void;
	readonly stop: (exitCode: number) => void;
};

/**
 * Runs `start` and keeps running until Ctrl-C, a termination signal or the end of the process that
 * started this one. When `start` gives an exit code it ends at once.
 *
 * @returns the exit code
 */
export async function untilStopped(
	start: (running: Running) => Promise<number | undefined>
): Promise<number> {
	const closers: (() => unknown)[] = [];
	const stopped = new Promise<number>((stop) => {
		let isStopping = false;
		const asked = () => {
			isStopping = true;
			stop(0);
		};
		process.on('SIGINT', asked).on('SIGTERM', asked).on('SIGHUP', asked).on('disconnect', asked);
		const running: Running = { onStop: (close) => closers.push(close), stop };
		start(running).then(
			(code) => {
				if (code !== undefined) stop(code);
			},
			(error: unknown) => {
				// What is still starting when everything is closed may well fail.
				if (!isStopping) console.error(error);
				stop(1);
			}
		);
	});
	const code = await stopped;
	await Promise.race([closeAll(closers), sleep(closingMs)]);
	return code;
}

async function closeAll(closers: readonly (() => unknown)[]): Promise<void> {
	for (const close of closers.toReversed())
		try {
			await close();
		} catch (error) {
			console.error(error);
		}
}

import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/**
 * Lets the other threads of the process go first, where the system can do that for one thread: on
 * Linux the id of a thread is what a priority is set for.
 */
export function yieldToOthers(): void {
	if (process.platform !== 'linux') return;
	try {
		const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
		setPriority(thread, constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// A container may hide /proc; the search is then merely not as polite.
	}
}

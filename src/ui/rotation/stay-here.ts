import { applyAction, type ActionResult, type SubmitFunction } from '$app/forms';
import { goto, refreshAll } from '$app/navigation';

/**
 * Sends a form without losing one's place on the page: the board is long, and what changed is in view.
 *
 * @param busy told when the sending begins and ends
 * @param show id of what should be in view afterwards, when that tells what was done
 */
export function stayHere(
	busy: (isBusy: boolean) => void = () => undefined,
	show?: string
): SubmitFunction {
	return () => {
		busy(true);
		return async ({ result }) => {
			await settle(result, show);
			busy(false);
		};
	};
}

/** Shows what an action brought about. */
export async function settle(result: ActionResult, show?: string): Promise<void> {
	if (result.type === 'redirect') {
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the action resolved it
		await goto(result.location, { reset: false, refreshAll: true });
		if (show !== undefined) {
			const shown = document.getElementById(show);
			shown?.focus({ preventScroll: true });
			shown?.scrollIntoView({ block: 'nearest' });
		}
		// The button that had the focus may be gone.
		else if (document.activeElement === document.body)
			document.getElementById('indeling')?.focus({ preventScroll: true });
		return;
	}
	await applyAction(result);
	if (result.type === 'failure') await refreshAll();
}

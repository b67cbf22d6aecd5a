import { applyAction, type SubmitFunction } from '$app/forms';
import { goto, refreshAll } from '$app/navigation';

/**
 * Sends a form without losing one's place on the page: the board is long, and what changed is in view.
 *
 * @param busy told when the sending begins and ends
 */
export function stayHere(busy: (isBusy: boolean) => void = () => undefined): SubmitFunction {
	return () => {
		busy(true);
		return async ({ result }) => {
			if (result.type === 'redirect') {
				// eslint-disable-next-line svelte/no-navigation-without-resolve -- the action resolved it
				await goto(result.location, { reset: false, refreshAll: true });
				// The button that had the focus may be gone.
				if (document.activeElement === document.body)
					document.getElementById('indeling')?.focus({ preventScroll: true });
			} else {
				await applyAction(result);
				if (result.type === 'failure') await refreshAll();
			}
			busy(false);
		};
	};
}

import { m } from '#messages';

/** How full it is, as somebody who wants to come reads it. */
export function seatsLeft({ left, waiting }: { left: number; waiting: number }): string {
	if (left > 0) return m.registration_left({ count: left });
	return waiting === 0 ? m.registration_full() : m.registration_full_waiting({ count: waiting });
}

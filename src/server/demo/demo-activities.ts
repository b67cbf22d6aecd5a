import { insertAfterwards } from './demo-afterwards.ts';
import { insertPreparations } from './demo-preparations.ts';
import { insertOtherKinds } from './demo-other-kinds.ts';
import type { Demo } from './demo-speed-date.ts';

/** Speed-dates in every state, around today, and one of most of the other kinds. */
export async function insertActivities(demo: Demo): Promise<void> {
	const closed = await insertAfterwards(demo);
	await insertPreparations(demo, closed);
	await insertOtherKinds(demo);
}

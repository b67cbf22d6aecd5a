import { insertAfterwards } from './demo-afterwards.ts';
import { insertPreparations } from './demo-preparations.ts';
import type { Demo } from './demo-speed-date.ts';

/** Speed-dates in every state, around today. */
export async function insertActivities(demo: Demo): Promise<void> {
	const closed = await insertAfterwards(demo);
	await insertPreparations(demo, closed);
}

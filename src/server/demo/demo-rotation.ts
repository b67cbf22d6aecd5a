import { planRotation, type RotationPlan } from '#domain/rotation/plan-rotation.ts';
import { rotationRequest } from '#server/rotation/rotation-request.ts';
import { situation } from '#server/rotation/situation.ts';
import { storeRotation } from '#server/rotation/stored-rotation.ts';
import type { Demo, DemoSpeedDate } from './demo-speed-date.ts';

/** Steps of some milliseconds: enough for a good plan, and for the best one where a design exists. */
const mostSteps = 15;

/** Seats everybody who signed up, and locks the plan as if it had been printed. */
export async function insertRotation({ db }: Demo, { id }: DemoSpeedDate): Promise<void> {
	const now = await situation(db, id);
	if (now === undefined) throw new Error('A speed-date of the demo is gone');
	const request = rotationRequest(now.facts, 'mix', 1);
	const search = planRotation(request);
	let plan: RotationPlan | undefined;
	for (let step = 0; step < mostSteps && !plan?.provenBest; step++) {
		const { value } = search.next();
		if ('reason' in value) throw new Error(`The demo has no rotation: ${value.reason}`);
		plan = value;
	}
	if (plan === undefined) return;
	await storeRotation(db, id, 0, { request, plan, last: { change: { kind: 'made' } } });
	await db.updateTable('rotation').set({ locked: true }).where('activity_id', '=', id).execute();
}

import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { activityPlan } from './activity-plans.ts';
import { mayReadActivity } from './policy.ts';

type Locals = Pick<App.Locals, 'inRegion' | 'locale'>;

const readInRequest = new WeakMap<Locals, Map<string, Promise<ActivityPlan | undefined>>>();

/**
 * The plan of an activity for whoever is signed in, or nothing when it is not there or not theirs:
 * the two look the same. The layout and the page of one request read it once. For `load` only: an
 * action changes the plan, so it reads its own.
 */
export function readActivity(locals: Locals, id: string): Promise<ActivityPlan | undefined> {
	const plans = readInRequest.get(locals) ?? new Map<string, Promise<ActivityPlan | undefined>>();
	readInRequest.set(locals, plans);
	const plan =
		plans.get(id) ??
		locals.inRegion(async ({ db }, who) => {
			const found = await activityPlan(db, id, locals.locale);
			return found !== undefined && (await mayReadActivity(db, who, id)) ? found : undefined;
		});
	plans.set(id, plan);
	return plan;
}

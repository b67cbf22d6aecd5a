import { error } from '@sveltejs/kit';
import type { Who } from '#server/access/who.ts';
import {
	changeableActivity,
	type ChangeableActivity
} from '#server/activity/changeable-activity.ts';
import type { Work } from '#server/platform/work.ts';

/** One change of the activity in the address, for whoever may make it; for others it is not there. */
export function inActivity<T>(
	{ locals, params }: { locals: App.Locals; params: { id: string } },
	run: (work: Work, activity: ChangeableActivity, who: Who) => Promise<T>
): Promise<T> {
	return locals.inRegion(async (work, who) => {
		const activity = await changeableActivity(work.db, who, params.id);
		if (activity === undefined) error(404);
		return run(work, activity, who);
	});
}

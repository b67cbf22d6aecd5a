import { error } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#messages';
import { mayChangeActivities } from '#server/activity/policy.ts';
import { localMoment } from '#server/platform/clock.ts';
import { settleTask, type Settling } from '#server/task/settle-task.ts';
import { todayView } from '#server/today/today-view.ts';
import { inActivity } from '../activiteiten/[id]/in-activity.ts';
import { fieldsOf, parsed } from '../activiteiten/form-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) =>
	locals.inRegion(async (work, who) => ({
		...(await todayView(work, who, locals.locale)),
		name: who.name,
		hour: localMoment(new Date()).hour,
		today: work.today.toString(),
		mayChange: mayChangeActivities(who)
	}));

const Id = v.pipe(v.string(), v.uuid());
const TaskForm = v.object({ activity: Id, task: Id });

async function settled(
	{ request, locals }: { request: Request; locals: App.Locals },
	settling: (personId: string) => Settling
) {
	const { activity: id, task } = parsed(TaskForm, await fieldsOf(request));
	const found = await inActivity({ locals, params: { id } }, ({ db }, activity, { personId }) =>
		settleTask(db, activity, task, settling(personId))
	);
	if (!found) error(404);
	return { activity: id, task };
}

export const actions = {
	gedaan: async (event) => {
		const fields = await settled(event, (personId) => ({ to: 'done', personId }));
		return { toast: { text: m.task_done(), undo: { action: '?/heropenen', fields } } };
	},
	heropenen: async (event) => {
		await settled(event, () => ({ to: 'open' }));
		return { toast: { text: m.task_reopened() } };
	}
} satisfies Actions;

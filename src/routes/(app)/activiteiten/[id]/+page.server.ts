import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#messages';
import { activityPlan } from '#server/activity/activity-plans.ts';
import { peopleAround } from '#server/activity/people-around.ts';
import { mayChangeActivities } from '#server/activity/policy.ts';
import { readActivity } from '#server/activity/read-activity.ts';
import { addTask, assignTask, pinTask, renameTask, unpinTask } from '#server/task/change-task.ts';
import { settleTask } from '#server/task/settle-task.ts';
import {
	AssignForm,
	DateForm,
	NotNeededForm,
	OwnTaskForm,
	TaskForm,
	TitleForm
} from '#server/task/task-forms.ts';
import { taskViews } from '#server/task/task-views.ts';
import { errorsOf, fieldsOf, parsed } from '../form-fields.ts';
import { inActivity } from './in-activity.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const plan = await readActivity(locals, params.id);
	if (plan === undefined) error(404);
	return locals.inRegion(async ({ db, today }, who) => ({
		tasks: taskViews(plan, today, locals.locale),
		today: today.toString(),
		/** The task that is being changed. */
		editing: url.searchParams.get('taak'),
		people: mayChangeActivities(who)
			? await peopleAround(db, { id: plan.id, schoolId: plan.school.id })
			: []
	}));
};

function refused(
	form: 'own' | 'reason' | 'date' | 'title',
	values: Readonly<Record<string, string>>,
	errors: Readonly<Record<string, string>>
) {
	return fail(400, { form, task: values['task'] ?? '', values, errors });
}

export const actions = {
	gedaan: async (event) => {
		const { task } = parsed(TaskForm, await fieldsOf(event.request));
		const done = await inActivity(event, ({ db }, activity, { personId }) =>
			settleTask(db, activity, task, { to: 'done', personId })
		);
		if (!done) error(404);
		return { toast: { text: m.task_done(), undo: { action: '?/heropenen', fields: { task } } } };
	},
	heropenen: async (event) => {
		const { task } = parsed(TaskForm, await fieldsOf(event.request));
		const done = await inActivity(event, ({ db }, activity) =>
			settleTask(db, activity, task, { to: 'open' })
		);
		if (!done) error(404);
		return { toast: { text: m.task_reopened() } };
	},
	nietnodig: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(NotNeededForm, values);
		if (!form.success) return refused('reason', values, errorsOf(form.issues));
		const { task, reason } = form.output;
		const done = await inActivity(event, ({ db }, activity, { personId }) =>
			settleTask(db, activity, task, { to: 'notNeeded', because: reason, personId })
		);
		if (!done) error(404);
		return {
			toast: { text: m.task_skipped(), undo: { action: '?/heropenen', fields: { task } } }
		};
	},
	toewijzen: async (event) => {
		const { task, person } = parsed(AssignForm, await fieldsOf(event.request));
		const changed = await inActivity(event, ({ db }, activity) =>
			assignTask(db, activity, task, person)
		);
		if (changed.outcome === 'refused') error(404);
		return { toast: { text: m.task_assigned() } };
	},
	verzetten: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(DateForm, values);
		if (!form.success) return refused('date', values, errorsOf(form.issues));
		const { task, date, time } = form.output;
		const changed = await inActivity(event, ({ db }, activity) =>
			pinTask(db, activity, task, { on: date, ...(time && { at: time }) })
		);
		if (changed.outcome === 'refused') error(404);
		return {
			toast: { text: m.task_pinned(), undo: { action: '?/losmaken', fields: { task } } }
		};
	},
	losmaken: async (event) => {
		const { task: id } = parsed(TaskForm, await fieldsOf(event.request));
		await inActivity(event, async (work, activity) => {
			const plan = await activityPlan(work.db, activity.id, event.locals.locale);
			const task = plan?.tasks.find((one) => one.id === id);
			if (task === undefined) error(404);
			return unpinTask(work, activity, task);
		});
		return { toast: { text: m.task_unpinned() } };
	},
	hernoemen: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(TitleForm, values);
		if (!form.success) return refused('title', values, errorsOf(form.issues));
		const { task, title } = form.output;
		const changed = await inActivity(event, ({ db }, activity) =>
			renameTask(db, activity, task, title)
		);
		if (changed.outcome === 'refused') error(404);
		return { toast: { text: m.task_renamed() } };
	},
	erbij: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(OwnTaskForm, values);
		if (!form.success) return refused('own', values, errorsOf(form.issues));
		const { title, phase, role, person, date } = form.output;
		const added = await inActivity(event, ({ db }, activity) =>
			addTask(db, activity, {
				title,
				phase,
				by: role,
				dueOn: date,
				...(person !== undefined && { assigneeId: person })
			})
		);
		if (added.outcome === 'refused') error(404);
		return { toast: { text: m.task_added() } };
	}
} satisfies Actions;

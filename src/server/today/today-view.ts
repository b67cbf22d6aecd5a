import { Temporal } from 'temporal-polyfill';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { severities } from '#domain/playbook/rule.ts';
import type { Locale } from '#domain/text/locale.ts';
import type { Who } from '#server/access/who.ts';
import { activityHead, type ActivityHead } from '#server/activity/activity-head.ts';
import { activityPlans } from '#server/activity/activity-plans.ts';
import { readableActivityIds } from '#server/activity/policy.ts';
import { attentionOf, type PointView } from '#server/attention/activity-attention.ts';
import type { Work } from '#server/platform/work.ts';
import { taskViews, type TaskView } from '#server/task/task-views.ts';

/** As many as one can look after at once; the list of activities has the rest. */
const comingShown = 12;
const heldShown = 8;
const tasksWithinDays = 14;
const comingWithinWeeks = 3;

type OfActivity<T> = T & {
	readonly activity: { readonly id: string; readonly title: string; readonly date: string };
};

export interface TodayView {
	/** Soonest first. */
	readonly coming: readonly (ActivityHead & { readonly musts: number; readonly points: number })[];
	readonly comingCount: number;
	/** How many of them within three weeks. */
	readonly soonCount: number;
	/** Most urgent first. */
	readonly points: readonly OfActivity<PointView>[];
	/** Open tasks of whoever looks, that are late or due within two weeks. */
	readonly tasks: readonly OfActivity<TaskView>[];
	/** The activity that comes first, with its run sheet. */
	readonly next: {
		readonly id: string;
		readonly title: string;
		readonly tasks: readonly TaskView[];
	} | null;
	/** Whether there is any activity at all. */
	readonly empty: boolean;
}

/** What somebody needs to know today; as many queries for one activity as for many. */
export async function todayView(
	{ db, today }: Pick<Work, 'db' | 'today'>,
	who: Who,
	locale: Locale
): Promise<TodayView> {
	const running = await db
		.selectFrom('activity')
		.select(['activity_id', 'date'])
		.where('state', 'in', ['planned', 'held'])
		.orderBy('date')
		.orderBy('starts_at')
		.execute();
	const readable = new Set(
		running.length === 0
			? []
			: await readableActivityIds(
					db,
					who,
					running.map(({ activity_id }) => activity_id)
				)
	);
	const mine = running.filter(({ activity_id }) => readable.has(activity_id));
	const isComing = ({ date }: { date: string }) => date >= today.toString();
	const coming = mine.filter(isComing);
	const past = mine.filter((row) => !isComing(row)).slice(-heldShown);
	const plans = await activityPlans(
		db,
		[...past, ...coming.slice(0, comingShown)].map(({ activity_id }) => activity_id),
		locale
	);
	const attention = await attentionOf(db, plans, today, locale);
	const words = plans.map((plan, index) => ({
		plan,
		head: activityHead(plan, locale),
		open: attention[index]?.open ?? [],
		tasks: taskViews(plan, today, locale)
	}));
	const soon = today.add({ weeks: comingWithinWeeks }).toString();
	const ahead = words.filter(({ head }) => isComing(head));
	const [first] = ahead;
	return {
		coming: ahead.map(({ head, open }) => ({
			...head,
			points: open.length,
			musts: open.filter(({ severity }) => severity === 'must').length
		})),
		comingCount: coming.length,
		soonCount: coming.filter(({ date }) => date <= soon).length,
		points: words
			.flatMap(({ plan, open }) => open.map((point) => ({ ...point, activity: named(plan) })))
			.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)),
		tasks: words
			.flatMap(({ plan, tasks }) =>
				tasks
					.filter((task) => isMine(task, plan, who) && isDue(task, today))
					.map((task) => ({ ...task, activity: named(plan) }))
			)
			.sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
		next: first ? { id: first.plan.id, title: first.plan.title, tasks: first.tasks } : null,
		empty: running.length === 0
	};
}

function named({ id, title, date }: ActivityPlan) {
	return { id, title, date: date.toString() };
}

/** A task is somebody's when it was given to them, or to nobody while they hold its role. */
function isMine({ assignee, role }: TaskView, plan: ActivityPlan, { personId }: Who): boolean {
	if (assignee !== null) return assignee.id === personId;
	return plan.roles.some((held) => held.role === role && held.personId === personId);
}

function isDue({ state, dueOn }: TaskView, today: Temporal.PlainDate): boolean {
	return (
		state === 'late' ||
		(state === 'todo' && dueOn <= today.add({ days: tasksWithinDays }).toString())
	);
}

import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { endsAt } from '#domain/activity/programme.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Locale } from '#domain/text/locale.ts';
import { hasAgreements } from './has-agreements.ts';

/** What one sees of an activity before opening it. */
export interface ActivityHead {
	readonly id: string;
	readonly title: string;
	readonly kindName: string;
	readonly state: ActivityPlan['state'];
	readonly date: string;
	/** The last day, when it takes a period. */
	readonly until: string | null;
	readonly startsAt: string;
	readonly endsAt: string | null;
	readonly place: string | null;
	readonly section: string | null;
	readonly school: string;
	/** Names of the companies and other schools that take part. */
	readonly companies: readonly string[];
	/** Which tabs there are besides those that every activity has. */
	readonly hasTables: boolean;
	readonly hasAgreements: boolean;
	readonly teachers: number;
	/** Tasks that are done, of those that are needed. */
	readonly progress: { readonly done: number; readonly of: number };
}

export function activityHead(plan: ActivityPlan, locale: Locale): ActivityHead {
	const needed = plan.tasks.filter(({ state }) => state !== 'notNeeded');
	const last = plan.programme.at(-1);
	return {
		id: plan.id,
		title: plan.title,
		kindName: playbookFor(plan.kind).texts[locale].name,
		state: plan.state,
		date: plan.date.toString(),
		until: plan.until?.toString() ?? null,
		startsAt: clock(plan.startsAt),
		endsAt: last ? clock(endsAt(last)) : null,
		place: plan.place ?? null,
		section: plan.section ?? null,
		school: plan.school.name,
		companies: [...plan.companies, ...plan.visitors].map(({ name }) => name),
		hasTables: plan.speedDate !== undefined,
		hasAgreements: hasAgreements(plan),
		teachers: plan.speedDate?.teacherCount ?? plan.signUps.capacity,
		progress: {
			done: needed.filter(({ state }) => state === 'done').length,
			of: needed.length
		}
	};
}

/** `HH:MM`, as forms and pages take it. */
export function clock(time: ActivityPlan['startsAt']): string {
	return time.toString({ smallestUnit: 'minute' });
}

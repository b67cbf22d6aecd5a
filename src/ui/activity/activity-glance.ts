import type { ActivityState } from '#domain/activity/activity-plan.ts';

/** What one sees of an activity before opening it. Dates as `YYYY-MM-DD`, times as `HH:MM`. */
export interface ActivityGlance {
	readonly id: string;
	readonly title: string;
	readonly kindName: string;
	readonly state: ActivityState;
	readonly date: string;
	/** The last day, when it takes a period. */
	readonly until: string | null;
	readonly startsAt: string;
	readonly endsAt: string | null;
	readonly place: string | null;
	readonly school: string;
	readonly companies: readonly string[];
	readonly teachers: number;
	readonly progress: { readonly done: number; readonly of: number };
}

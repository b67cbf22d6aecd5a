import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { ActivityState } from '#domain/activity/activity-plan.ts';
import type { Work } from '#server/platform/work.ts';

/** An activity as its invitations and sign-up pages know it. */
export interface ActivityFacts {
	readonly id: string;
	readonly title: string;
	readonly date: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	readonly durationMinutes: number;
	/** The room, the school and its address, as far as they are known. */
	readonly where: string;
	readonly capacity: number;
	readonly signUp: SignUpState;
	readonly signUpCode: string;
	readonly organiser: { readonly name: string; readonly address: string };
}

/** Whether one can sign up now and, if not, why not. */
export type SignUpState = 'open' | 'closed' | 'cancelled' | 'over';

/** What an activity lasts when its programme does not tell. */
const usualMinutes = 120;

/** Nothing when the region has no activity of that id. */
export async function activityFacts(
	{ db, today, origin }: Pick<Work, 'db' | 'today' | 'origin'>,
	activityId: string
): Promise<ActivityFacts | undefined> {
	const row = await db
		.selectFrom('activity as a')
		.innerJoin('region as r', 'r.region_id', 'a.region_id')
		.innerJoin('organisation as o', (join) =>
			join.onRef('o.region_id', '=', 'a.region_id').onRef('o.organisation_id', '=', 'a.school_id')
		)
		.select(['a.title', 'a.date', 'a.starts_at', 'a.place', 'a.capacity', 'a.state'])
		.select(['a.sign_up_open', 'a.sign_up_code', 'r.name as region_name', 'r.contact_email'])
		.select(['o.name as school', 'o.street', 'o.house_number', 'o.postcode', 'o.place as town'])
		.select((item) =>
			item
				.selectFrom('programme_item as i')
				.select(
					sql<string>`max(extract(epoch from i.starts_at - a.starts_at) / 60 + i.duration_minutes)`.as(
						'minutes'
					)
				)
				.whereRef('i.region_id', '=', 'a.region_id')
				.whereRef('i.activity_id', '=', 'a.activity_id')
				.as('minutes')
		)
		.where('a.activity_id', '=', activityId)
		.executeTakeFirst();
	if (row === undefined) return undefined;
	const date = Temporal.PlainDate.from(row.date);
	const address = [
		together(row.street, row.house_number),
		row.street === null ? row.town : together(row.postcode, row.town)
	];
	return {
		id: activityId,
		title: row.title,
		date,
		startsAt: Temporal.PlainTime.from(row.starts_at),
		durationMinutes: Math.round(Number(row.minutes)) || usualMinutes,
		where: [row.place, row.school, ...address].filter(Boolean).join(', '),
		capacity: row.capacity,
		signUp: signUpState(row.state, date, row.sign_up_open, today),
		signUpCode: row.sign_up_code,
		organiser: {
			name: row.region_name,
			address: row.contact_email ?? `agenda@${new URL(origin).hostname}`
		}
	};
}

function signUpState(
	state: ActivityState,
	date: Temporal.PlainDate,
	isOpen: boolean,
	today: Temporal.PlainDate
): SignUpState {
	if (state === 'cancelled') return 'cancelled';
	if (state !== 'planned' || Temporal.PlainDate.compare(date, today) < 0) return 'over';
	return isOpen ? 'open' : 'closed';
}

function together(one: string | null, other: string | null): string {
	return [one, other].filter(Boolean).join(' ');
}

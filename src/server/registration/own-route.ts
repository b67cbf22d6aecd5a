import * as v from 'valibot';
import { roundTimes } from '#domain/activity/round-times.ts';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Db } from '#server/platform/database.ts';

/** Where one teacher sits, round after round. */
export interface RouteStop {
	readonly round: number;
	/** `HH:MM`, when the programme has the rounds. */
	readonly at: string | null;
	/** Absent in a round without a seat. */
	readonly table?: {
		readonly number: number;
		readonly professional: string;
		readonly company: string;
	};
}

const Made = v.object({
	request: v.object({
		tables: v.array(v.object({ id: v.string() })),
		teachers: v.array(v.object({ id: v.string() }))
	}),
	plan: v.object({ seats: v.array(v.array(v.number())) })
});

/** The route of one sign-up once the rotation is locked; empty before. */
export async function ownRoute(
	db: Db,
	plan: ActivityPlan,
	registrationId: string
): Promise<readonly RouteStop[]> {
	const { speedDate } = plan;
	if (speedDate?.rotationLocked !== true) return [];
	const row = await db
		.selectFrom('rotation')
		.select(['request', 'plan'])
		.where('activity_id', '=', plan.id)
		.executeTakeFirst();
	const made = v.safeParse(Made, row);
	if (!made.success) return [];
	const { request, plan: rotation } = made.output;
	const teacher = request.teachers.findIndex(({ id }) => id === registrationId);
	if (teacher === -1) return [];
	const times = roundTimes(plan.programme, speedDate);
	return rotation.seats.map((seats, round) => {
		const id = request.tables[seats[teacher] ?? -1]?.id;
		const table = speedDate.tables.find((known) => known.id === id);
		return {
			round: round + 1,
			at: times[round]?.startsAt.toString({ smallestUnit: 'minute' }) ?? null,
			...(table && {
				table: {
					number: table.number,
					professional: table.professionalName,
					company: table.companyName
				}
			})
		};
	});
}

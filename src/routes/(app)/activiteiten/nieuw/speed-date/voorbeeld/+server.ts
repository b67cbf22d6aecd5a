import * as v from 'valibot';
import { Day, RoundMinutes, Rounds, TeacherCount, Time } from '#server/activity/activity-form.ts';
import { speedDatePreview } from '#server/activity/speed-date-preview.ts';
import type { RequestHandler } from './$types';

const Question = v.object({
	school: v.pipe(v.string(), v.uuid()),
	date: Day,
	startsAt: Time,
	teacherCount: TeacherCount,
	professionals: v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(0), v.maxValue(1000)),
	rounds: v.fallback(v.optional(Rounds), undefined),
	roundMinutes: v.fallback(v.optional(RoundMinutes), undefined)
});

/** What a day would bring; nothing is made. Half a form has no answer yet. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const question = v.safeParse(Question, Object.fromEntries(url.searchParams));
	if (!question.success) return Response.json(null);
	const { school, teacherCount, ...rest } = question.output;
	const preview = await locals.inRegion((work) =>
		speedDatePreview(
			work,
			{
				...rest,
				schoolId: school,
				teachers: teacherCount,
				rounds: rest.rounds,
				roundMinutes: rest.roundMinutes
			},
			locals.locale
		)
	);
	return Response.json(preview ?? null);
};

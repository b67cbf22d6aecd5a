import * as v from 'valibot';
import { proposedMinutes } from '#domain/activity/propose-speed-date.ts';
import {
	AvailableMinutes,
	Day,
	RoundMinutes,
	Rounds,
	TeacherCount,
	Time
} from '#server/activity/activity-form.ts';
import { speedDatePreview } from '#server/activity/speed-date-preview.ts';
import type { RequestHandler } from './$types';

const People = v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(0), v.maxValue(1000));

const Question = v.object({
	school: v.pipe(v.string(), v.uuid()),
	date: Day,
	startsAt: Time,
	teacherCount: TeacherCount,
	professionals: People,
	availableMinutes: v.fallback(v.optional(AvailableMinutes), proposedMinutes),
	wanted: v.fallback(v.optional(People), 0),
	/** Asks for a short search where repeats are not known at once. */
	proef: v.optional(v.literal('ja')),
	rounds: v.fallback(v.optional(Rounds), undefined),
	roundMinutes: v.fallback(v.optional(RoundMinutes), undefined)
});

/** What a day would bring; nothing is made. Half a form has no answer yet. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const question = v.safeParse(Question, Object.fromEntries(url.searchParams));
	if (!question.success) return Response.json(null);
	const { school, teacherCount, proef, ...rest } = question.output;
	const preview = await locals.inRegion((work) =>
		speedDatePreview(
			work,
			{
				...rest,
				schoolId: school,
				teachers: teacherCount,
				rounds: rest.rounds,
				roundMinutes: rest.roundMinutes,
				availableMinutes: rest.availableMinutes ?? proposedMinutes,
				wanted: rest.wanted ?? 0,
				isTrial: proef === 'ja'
			},
			locals.locale
		)
	);
	return Response.json(preview ?? null);
};

import * as v from 'valibot';
import { sides } from '#domain/playbook/vocabulary.ts';
import { m } from '#messages';
import { Day, Time } from '#server/activity/activity-form.ts';

const Id = v.pipe(v.string(), v.uuid());
const Words = (most: number) => v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(most));

/** Who confirms also says when; a confirmation without words confirms nothing. */
export const PreconditionForm = v.pipe(
	v.object({
		precondition: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
		side: v.picklist(sides),
		text: Words(1000),
		confirmedBy: Words(200),
		confirmedOn: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]), '')
	}),
	v.forward(
		v.partialCheck(
			[['text'], ['confirmedBy']],
			({ text, confirmedBy }) => text !== '' || confirmedBy === '',
			() => m.agreement_words_missing()
		),
		['text']
	)
);

const fields = {
	title: v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(() => m.agreement_meeting_title_missing()),
		v.maxLength(200)
	),
	goal: Words(500),
	on: Day,
	startsAt: Time,
	duration: v.pipe(
		v.string(),
		v.regex(/^\d{1,4}$/u, () => m.programme_duration_wrong()),
		v.transform(Number),
		v.minValue(1, () => m.programme_duration_wrong()),
		v.maxValue(720, () => m.programme_duration_wrong())
	),
	place: Words(200)
};

export const AddMeetingForm = v.object(fields);
export const ChangeMeetingForm = v.object({ ...fields, meeting: Id });
export const MeetingForm = v.object({ meeting: Id });

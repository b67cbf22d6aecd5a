import * as v from 'valibot';
import { Temporal } from 'temporal-polyfill';
import { phases, roles } from '#domain/playbook/vocabulary.ts';
import { m } from '#messages';

const Id = v.pipe(v.string(), v.uuid());
/** An empty choice means: nobody in particular. */
const PersonId = v.pipe(
	v.union([v.literal(''), Id]),
	v.transform((id) => (id === '' ? undefined : id))
);
const Day = v.pipe(
	v.string(),
	v.isoDate(() => m.task_date_missing()),
	v.transform((text) => Temporal.PlainDate.from(text))
);
const Title = v.pipe(
	v.string(),
	v.trim(),
	v.nonEmpty(() => m.task_title_missing()),
	v.maxLength(200)
);

export const TaskForm = v.object({ task: Id });

export const NotNeededForm = v.object({
	task: Id,
	reason: v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(() => m.task_reason_missing()),
		v.maxLength(500)
	)
});

export const AssignForm = v.object({ task: Id, person: PersonId });

export const DateForm = v.object({
	task: Id,
	date: Day,
	time: v.optional(
		v.pipe(
			v.union([v.literal(''), v.pipe(v.string(), v.isoTime())]),
			v.transform((text) => (text === '' ? undefined : Temporal.PlainTime.from(text)))
		)
	)
});

export const TitleForm = v.object({ task: Id, title: Title });

export const OwnTaskForm = v.object({
	title: Title,
	phase: v.picklist(phases),
	role: v.picklist(roles),
	person: PersonId,
	date: Day
});

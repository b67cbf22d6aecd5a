import * as v from 'valibot';
import { Temporal } from 'temporal-polyfill';
import { outcomeKinds } from '#domain/outcome/outcome-kinds.ts';
import { endings } from '#domain/playbook/vocabulary.ts';
import { m } from '#messages';

const Id = v.pipe(v.string(), v.uuid());
const OptionalId = v.pipe(
	v.union([v.literal(''), Id]),
	v.transform((id) => (id === '' ? undefined : id))
);
const Day = v.pipe(
	v.string(),
	v.isoDate(() => m.results_date_missing()),
	v.transform((text) => Temporal.PlainDate.from(text))
);
const words = (max: number, missing: () => string) =>
	v.pipe(v.string(), v.trim(), v.nonEmpty(missing), v.maxLength(max));
const optionalWords = (max: number) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.maxLength(max),
		v.transform((text) => (text === '' ? undefined : text))
	);

export const OutcomeForm = v.object({
	outcome: v.optional(OptionalId, ''),
	kind: v.picklist(outcomeKinds),
	text: words(1000, () => m.outcome_text_missing()),
	owner: OptionalId,
	organisation: OptionalId,
	nextStep: optionalWords(300),
	nextStepOn: v.union([
		v.pipe(
			v.literal(''),
			v.transform(() => undefined)
		),
		Day
	])
});

export const OutcomeStateForm = v.object({
	outcome: Id,
	state: v.picklist(['open', 'done', 'dropped'])
});

export const SharingForm = v.object({
	audience: v.picklist(['section', 'team', 'school', 'management', 'other']),
	what: words(1000, () => m.results_sharing_what_missing()),
	sharedOn: Day
});

export const SharingIdForm = v.object({ sharing: Id });

export const EndingForm = v.object({ ending: v.picklist(endings) });
export const SetAsideForm = v.object({
	ending: v.picklist(endings),
	reason: words(500, () => m.results_reason_missing())
});

export const FeedbackForm = v.object({
	on: Day,
	with: words(200, () => m.results_feedback_with_missing())
});

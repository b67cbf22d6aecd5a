import * as v from 'valibot';
import { Temporal } from 'temporal-polyfill';
import { programmeKinds } from '#domain/playbook/vocabulary.ts';
import { m } from '#messages';

const Id = v.pipe(v.string(), v.uuid());
const OptionalId = v.pipe(
	v.union([v.literal(''), Id]),
	v.transform((id) => (id === '' ? undefined : id))
);
const Words = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max));

const fields = {
	title: v.pipe(
		Words(200),
		v.nonEmpty(() => m.programme_title_missing())
	),
	goal: v.optional(Words(500), ''),
	place: v.optional(Words(200), ''),
	responsible: v.optional(OptionalId, ''),
	duration: v.pipe(
		v.string(),
		v.regex(/^\d{1,4}$/u, () => m.programme_duration_wrong()),
		v.transform(Number),
		v.minValue(1, () => m.programme_duration_wrong()),
		v.maxValue(720, () => m.programme_duration_wrong())
	)
};

export const ItemForm = v.object({ item: Id });
export const MoveForm = v.object({ item: Id, way: v.picklist(['eerder', 'later']) });
export const AddForm = v.object({
	...fields,
	kind: v.picklist(programmeKinds),
	/** The item it comes after; `begin` for the first place, empty for the last. */
	after: v.optional(v.union([v.literal(''), v.literal('begin'), Id]), '')
});
export const ChangeForm = v.object({
	...fields,
	item: Id,
	start: v.optional(
		v.pipe(
			v.union([
				v.literal(''),
				v.pipe(
					v.string(),
					v.isoTime(() => m.programme_start_wrong())
				)
			]),
			v.transform((text) => (text === '' ? undefined : Temporal.PlainTime.from(text)))
		),
		''
	)
});

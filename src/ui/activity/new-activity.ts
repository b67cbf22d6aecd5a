import * as v from 'valibot';
import { m } from '#messages';
import type { Option } from '#ui/kit/field.ts';

/** A company or another school that could take part. */
export interface PartyChoice {
	readonly id: string;
	readonly name: string;
	readonly isSchool: boolean;
	readonly place: string | null;
	readonly sector: string | null;
	readonly signedApplication: boolean;
	readonly isTrainingCompany: boolean;
}

/** Its name, with what speaks for it. */
export function partyOption(choice: PartyChoice): Option {
	const marks = [
		...(choice.signedApplication ? [m.activity_mark_signed()] : []),
		...(choice.isTrainingCompany ? [m.activity_mark_training()] : []),
		...(choice.sector === null ? [] : [choice.sector]),
		...(choice.place === null ? [] : [choice.place])
	];
	return {
		value: choice.id,
		label: choice.name,
		...(marks.length > 0 && { hint: marks.join(' · ') })
	};
}

/** A form that came back. */
export interface TypedForm {
	readonly values: Readonly<Record<string, string>>;
	readonly chosen: readonly string[];
	readonly errors: Readonly<Record<string, string>>;
}

const Preview = v.object({
	endsAt: v.string(),
	taskCount: v.number(),
	moments: v.array(v.object({ title: v.string(), date: v.string() })),
	warning: v.nullable(
		v.object({ kind: v.picklist(['past', 'weekend', 'holiday']), name: v.string() })
	)
});
export type Preview = v.InferOutput<typeof Preview>;

/** What the form as it stands would bring; nothing as long as half of it is empty. */
export async function previewOf(kind: string, form: FormData): Promise<Preview | null> {
	const question = ['school', 'date', 'startsAt', 'until'].flatMap((name) => {
		const value = form.get(name);
		return typeof value === 'string' && value !== '' ? [[name, value]] : [];
	});
	const search = new URLSearchParams(question);
	const response = await fetch(`/activiteiten/nieuw/${kind}/voorbeeld?${search.toString()}`);
	if (!response.ok) return null;
	return v.parse(v.nullable(Preview), await response.json());
}

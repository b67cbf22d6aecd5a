import * as v from 'valibot';
import { m } from '#messages';
import type { Option } from '#ui/kit/field.ts';

export interface ProfessionalChoice {
	readonly value: string;
	readonly name: string | null;
	readonly company: string;
	readonly sector: string | null;
	readonly jobTitle: string | null;
	readonly isYoung: boolean;
	readonly signedApplication: boolean;
	readonly isTrainingCompany: boolean;
}

const Preview = v.object({
	size: v.object({ professionals: v.number(), rounds: v.number(), roundMinutes: v.number() }),
	endsAt: v.string(),
	taskCount: v.number(),
	moments: v.array(v.object({ title: v.string(), date: v.string() })),
	warning: v.nullable(
		v.object({ kind: v.picklist(['past', 'weekend', 'holiday']), name: v.string() })
	)
});
export type Preview = v.InferOutput<typeof Preview>;

export function textIn(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

/** What the form as it stands would bring; nothing as long as half of it is empty. */
export async function previewOf(form: FormData): Promise<Preview | null> {
	const people = form
		.getAll('professional')
		.filter((one) => typeof one === 'string' && !one.startsWith(':'));
	const question = ['school', 'date', 'startsAt', 'teacherCount', 'rounds', 'roundMinutes']
		.map((name) => [name, textIn(form, name)] as const)
		.filter(([, value]) => value !== '');
	const search = new URLSearchParams(
		Object.fromEntries([...question, ['professionals', String(people.length)]])
	);
	const response = await fetch(`/activiteiten/nieuw/speed-date/voorbeeld?${search.toString()}`);
	if (!response.ok) return null;
	return v.parse(v.nullable(Preview), await response.json());
}

/** Company first, because one knows companies before people; marks what speaks for somebody. */
export function professionalOption(choice: ProfessionalChoice): Option {
	const marks = [
		...(choice.isYoung ? [m.activity_mark_young()] : []),
		...(choice.signedApplication ? [m.activity_mark_signed()] : []),
		...(choice.isTrainingCompany ? [m.activity_mark_training()] : []),
		...(choice.jobTitle === null ? [] : [choice.jobTitle]),
		...(choice.sector === null ? [] : [choice.sector])
	];
	return {
		value: choice.value,
		label: `${choice.company} – ${choice.name ?? m.activity_nobody_yet()}`,
		...(marks.length > 0 && { hint: marks.join(' · ') })
	};
}

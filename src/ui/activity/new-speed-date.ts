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

const sizeOf = {
	professionals: v.number(),
	rounds: v.number(),
	roundMinutes: v.number(),
	meets: v.number(),
	everyoneMeetsEveryone: v.boolean(),
	smallestGroup: v.number(),
	largestGroup: v.number(),
	minutes: v.number(),
	repeatsAtLeast: v.number(),
	repeatsReached: v.nullable(v.number()),
	endsAt: v.string()
};
const Size = v.object(sizeOf);
/** How large a speed-date may be, with what that brings. */
export type Size = v.InferOutput<typeof Size>;

const Kind = v.picklist([
	'balanced',
	'more-professionals',
	'fewer-professionals',
	'longer-talks',
	'fewer-rounds'
]);
export type KindOfSize = v.InferOutput<typeof Kind>;

const Preview = v.object({
	size: v.object({ professionals: v.number(), rounds: v.number(), roundMinutes: v.number() }),
	now: Size,
	sizes: v.array(v.object({ kind: Kind, ...sizeOf })),
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

/** People who are chosen; companies without one do not count. */
export function peopleIn(form: FormData): number {
	const chosen = form.getAll('professional');
	return chosen.filter((one) => typeof one === 'string' && !one.startsWith(':')).length;
}

const asked = [
	'school',
	'date',
	'startsAt',
	'teacherCount',
	'availableMinutes',
	'rounds',
	'roundMinutes'
];

/**
 * What the form as it stands would bring; nothing as long as half of it is empty.
 *
 * @param wanted how many professionals somebody has in mind; 0 when not said
 * @param isTrial has repeats searched for where they are not known at once; that takes a moment
 */
export async function previewOf(
	form: FormData,
	wanted: number,
	isTrial: boolean
): Promise<Preview | null> {
	const question = asked
		.map((name) => [name, textIn(form, name)] as const)
		.filter(([, value]) => value !== '');
	const search = new URLSearchParams({
		...Object.fromEntries(question),
		professionals: String(peopleIn(form)),
		wanted: String(wanted),
		...(isTrial && { proef: 'ja' })
	});
	const response = await fetch(`/activiteiten/nieuw/speed-date/voorbeeld?${search.toString()}`);
	if (!response.ok) return null;
	return v.parse(v.nullable(Preview), await response.json());
}

/** Whether a longer look would tell more. */
export function isUncertain({ now, sizes }: Preview): boolean {
	return [now, ...sizes].some(({ repeatsReached }) => repeatsReached === null);
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

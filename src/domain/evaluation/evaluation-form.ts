/** Who looks back: both sides do (G13). */
export const audiences = ['participant', 'company'] as const;
export type Audience = (typeof audiences)[number];

/** `scale` runs from 1, not at all, to 5, very much. */
export interface EvaluationQuestion {
	readonly id: string;
	readonly kind: 'scale' | 'yesNo' | 'text';
}

const shared = [
	{ id: 'worthwhile', kind: 'scale' },
	{ id: 'prepared', kind: 'scale' }
] as const satisfies readonly EvaluationQuestion[];

const forms = {
	participant: [
		...shared,
		{ id: 'questionAnswered', kind: 'scale' },
		{ id: 'learned', kind: 'text' },
		{ id: 'improve', kind: 'text' },
		{ id: 'again', kind: 'yesNo' }
	],
	company: [
		...shared,
		{ id: 'learned', kind: 'text' },
		{ id: 'improve', kind: 'text' },
		{ id: 'again', kind: 'yesNo' }
	]
} as const satisfies Readonly<Record<Audience, readonly EvaluationQuestion[]>>;

/** The questions for a side, few enough for two minutes. */
export function evaluationForm(audience: Audience): readonly EvaluationQuestion[] {
	return forms[audience];
}

/** Answers by the id of their question: a number for a scale, a boolean for yes or no. */
export type Answers = Readonly<Record<string, number | boolean | string>>;

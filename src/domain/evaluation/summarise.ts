import { evaluationForm, type Answers, type Audience } from './evaluation-form.ts';

/** Answers of fewer people could be traced to one of them. */
export const smallestGroup = 5;

export interface Response {
	/** Absent for an answer given anonymously. */
	readonly respondent?: string;
	readonly answers: Answers;
}

export type QuestionSummary =
	| {
			readonly id: string;
			readonly kind: 'scale';
			/** How many chose 1, 2, 3, 4 and 5. */
			readonly counts: readonly [number, number, number, number, number];
			/** Between 1 and 5; absent when nobody answered. */
			readonly mean?: number;
	  }
	| { readonly id: string; readonly kind: 'yesNo'; readonly yes: number; readonly no: number }
	| {
			readonly id: string;
			readonly kind: 'text';
			/** Sorted by what they say, so that their order tells nothing of who wrote when. */
			readonly texts: readonly { readonly text: string; readonly respondent?: string }[];
	  };

export type Summary =
	| {
			readonly outcome: 'shown';
			readonly responses: number;
			readonly questions: readonly QuestionSummary[];
	  }
	| { readonly outcome: 'tooFew'; readonly responses: number };

/**
 * What a side answered. While there are anonymous answers among them, nothing is shown before
 * `smallestGroup` answers of which none or at least that many are anonymous: neither a small group
 * nor what is left after subtracting the named ones can be traced.
 */
export function summarise(audience: Audience, responses: readonly Response[]): Summary {
	const anonymous = responses.filter(({ respondent }) => respondent === undefined).length;
	if (responses.length === 0 || (anonymous > 0 && anonymous < smallestGroup)) {
		return { outcome: 'tooFew', responses: responses.length };
	}
	return {
		outcome: 'shown',
		responses: responses.length,
		questions: evaluationForm(audience).map(({ id, kind }) => {
			if (kind === 'scale') return scale(id, responses);
			if (kind === 'yesNo') {
				const given = responses.map(({ answers }) => answers[id]);
				return {
					id,
					kind,
					yes: given.filter((answer) => answer === true).length,
					no: given.filter((answer) => answer === false).length
				};
			}
			return { id, kind, texts: texts(id, responses) };
		})
	};
}

function scale(id: string, responses: readonly Response[]): QuestionSummary {
	const given = responses.flatMap(({ answers }) => {
		const answer = answers[id];
		return typeof answer === 'number' ? [answer] : [];
	});
	const count = (score: number) => given.filter((answer) => answer === score).length;
	const mean = given.reduce((sum, answer) => sum + answer, 0) / given.length;
	return {
		id,
		kind: 'scale',
		counts: [count(1), count(2), count(3), count(4), count(5)],
		...(given.length > 0 && { mean })
	};
}

function texts(id: string, responses: readonly Response[]) {
	return responses
		.flatMap(({ answers, respondent }) => {
			const text = answers[id];
			if (typeof text !== 'string' || text === '') return [];
			return [{ text, ...(respondent !== undefined && { respondent }) }];
		})
		.sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0));
}

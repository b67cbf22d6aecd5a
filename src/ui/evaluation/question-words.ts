import type { Audience } from '#domain/evaluation/evaluation-form.ts';
import { m } from '#messages';

const words: Readonly<Record<string, (audience: Audience) => string>> = {
	worthwhile: () => m.evaluation_question_worthwhile(),
	prepared: (audience) =>
		audience === 'company'
			? m.evaluation_question_prepared_company()
			: m.evaluation_question_prepared(),
	questionAnswered: () => m.evaluation_question_answered(),
	learned: (audience) =>
		audience === 'company'
			? m.evaluation_question_learned_company()
			: m.evaluation_question_learned(),
	improve: () => m.evaluation_question_improve(),
	again: () => m.evaluation_question_again()
};

/** A question of an evaluation as its side reads it. */
export function questionWords(id: string, audience: Audience): string {
	return words[id]?.(audience) ?? id;
}

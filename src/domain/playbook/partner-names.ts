import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Locale, Texts } from '#domain/text/locale.ts';
import type { Say } from '#domain/text/say.ts';

/** Everyone who takes part besides the school that the activity is for: companies, then other schools. */
export function partnerNames({
	companies,
	visitors
}: Pick<ActivityPlan, 'companies' | 'visitors'>): readonly string[] {
	return [...companies, ...visitors].map(({ name }) => name);
}

const nobodyNamed: Texts = { nl: 'iedereen die meedoet', en: 'everyone who takes part' };

/** The partners in a sentence, also when none has been named yet. */
export function sayPartners(names: readonly string[], say: Say, locale: Locale): string {
	return say.list(names) || nobodyNamed[locale];
}

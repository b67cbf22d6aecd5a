import type { ActivityPlan, Precondition } from '#domain/activity/activity-plan.ts';
import type { Locale } from '#domain/text/locale.ts';
import type { Rule } from '../rule.ts';
import type { Side } from '../vocabulary.ts';

export const preconditionsWorkedOut: Rule<{
	readonly precondition: string;
	/** Who has not said anything yet: names, or a side of which nobody is known yet. */
	readonly silent: readonly string[];
	/** Whose words nobody has confirmed yet. */
	readonly unconfirmed: readonly string[];
}> = {
	id: 'preconditions-worked-out',
	severity: 'must',
	requirements: ['SV1', 'JT6', 'TI6'],
	place: 'agreements',
	check(plan) {
		if (plan.state !== 'planned') return [];
		const byId = Map.groupBy(plan.preconditions, ({ id }) => id);
		return [...byId].flatMap(([id, answers]) => {
			const silent = answers.filter(({ text }) => !text?.trim());
			const unconfirmed = answers.filter(
				({ text, confirmed }) => text?.trim() && !confirmed?.by.trim()
			);
			if (silent.length + unconfirmed.length === 0) return [];
			const precondition = answers[0]?.title ?? id;
			return [
				{
					subject: id,
					facts: {
						precondition,
						silent: partiesOf(plan, silent),
						unconfirmed: partiesOf(plan, unconfirmed)
					}
				}
			];
		});
	},
	texts: {
		nl: {
			about: 'Voorwaarden in eigen woorden uitgewerkt',
			what({ precondition, silent, unconfirmed }, say) {
				const have = silent.length === 1 ? 'heeft' : 'hebben';
				return sentences(
					silent.length > 0 &&
						`Over ‘${precondition}’ ${have} ${say.list(worded(silent, 'nl'))} nog niets opgeschreven.`,
					unconfirmed.length > 0 &&
						`Wat ${say.list(worded(unconfirmed, 'nl'))} over ‘${precondition}’ schreef, is nog niet bevestigd.`
				);
			},
			why: 'Een afspraak in eigen woorden, met een naam erbij, houdt ook als het spannend wordt.',
			fix: ({ silent }, say) =>
				silent.length > 0
					? `Vraag ${say.list(worded(silent, 'nl'))} om een of twee zinnen, en zet erbij wie ervoor instaat.`
					: 'Lees de tekst samen na, en zet erbij wie ervoor instaat.'
		},
		en: {
			about: 'Preconditions worked out in own words',
			what({ precondition, silent, unconfirmed }, say) {
				const have = silent.length === 1 ? 'has' : 'have';
				return sentences(
					silent.length > 0 &&
						`About ‘${precondition}’, ${say.list(worded(silent, 'en'))} ${have} not written anything yet.`,
					unconfirmed.length > 0 &&
						`What ${say.list(worded(unconfirmed, 'en'))} wrote about ‘${precondition}’ has not been confirmed yet.`
				);
			},
			why: 'An agreement in one’s own words, with a name to it, also holds when things get tense.',
			fix: ({ silent }, say) =>
				silent.length > 0
					? `Ask ${say.list(worded(silent, 'en'))} for a sentence or two, and add who stands for it.`
					: 'Read the text together once more, and add who stands for it.'
		}
	}
};

const sideNames: Readonly<Record<Locale, Readonly<Record<Side, string>>>> = {
	nl: {
		school: 'de school',
		visitor: 'de bezoekende school',
		company: 'het bedrijf',
		region: 'de regio'
	},
	en: {
		school: 'the school',
		visitor: 'the visiting school',
		company: 'the company',
		region: 'the region'
	}
};

function partiesOf(plan: ActivityPlan, answers: readonly Precondition[]): readonly string[] {
	const known: Readonly<Record<Side, readonly { readonly name: string }[]>> = {
		school: [plan.school],
		visitor: plan.visitors,
		company: plan.companies,
		region: []
	};
	return answers.flatMap(({ side }) => {
		const names = known[side].map(({ name }) => name);
		return names.length > 0 ? names : [side];
	});
}

function worded(parties: readonly string[], locale: Locale): readonly string[] {
	const names = new Map<string, string>(Object.entries(sideNames[locale]));
	return parties.map((party) => names.get(party) ?? party);
}

function sentences(...parts: readonly (string | false)[]): string {
	return parts.filter(Boolean).join(' ');
}

import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Rule } from '../rule.ts';

/** In one period. Whoever gets to know a third face starts to wonder. */
const mostChanges = 2;

type Problem = 'nobody' | 'tooMany' | 'notHandedOver';

export const contactHandedOver: Rule<{
	readonly problem: Problem;
	readonly companies: readonly string[];
	readonly changes: number;
}> = {
	id: 'contact-handed-over',
	severity: 'should',
	requirements: ['NET8'],
	place: 'agreements',
	check(plan) {
		const { state, companies, details } = plan;
		if (state !== 'planned' || companies.length === 0) return [];
		const changes = Number(details['contact-changes'] ?? 0);
		return problemsOf(plan, changes).map((problem) => ({
			subject: problem,
			facts: { problem, companies: companies.map(({ name }) => name), changes }
		}));
	},
	texts: {
		nl: {
			about: 'Vaste contactpersonen, en anders een goede overdracht',
			what: ({ problem, companies, changes }, say) =>
				({
					nobody: `Bij ${say.list(companies)} is niemand meer over als contactpersoon.`,
					tooMany: `De contactpersonen wisselden al ${String(changes)} keer.`,
					notHandedOver: `Er ${changes === 1 ? 'is een contactpersoon' : `zijn ${String(changes)} contactpersonen`} gewisseld, zonder dat de overdracht is vastgelegd.`
				})[problem],
			why: 'Een bedrijf kent geen school, het kent iemand van die school.',
			fix: ({ problem }) =>
				({
					nobody: 'Bel het bedrijf, vraag wie het overneemt, en zet die naam bij de mensen.',
					tooMany: 'Kies iemand die minstens een schooljaar blijft, en vertel het bedrijf waarom.',
					notHandedOver:
						'Ga samen een keer langs, schrijf op wat er loopt en beloofd is, en noteer dat het is overgedragen.'
				})[problem]
		},
		en: {
			about: 'Steady contacts, or else a proper handover',
			what: ({ problem, companies, changes }, say) =>
				({
					nobody: `Nobody is left as a contact at ${say.list(companies)}.`,
					tooMany: `The contacts have changed ${String(changes)} times already.`,
					notHandedOver: `${changes === 1 ? 'A contact has' : `${String(changes)} contacts have`} changed, without the handover being on record.`
				})[problem],
			why: 'A company does not know a school, it knows somebody of that school.',
			fix: ({ problem }) =>
				({
					nobody: 'Call the company, ask who takes over, and add that name to the people.',
					tooMany:
						'Choose somebody who stays for a school year at least, and tell the company why.',
					notHandedOver:
						'Pay a visit together, write down what is going on and was promised, and note that it was handed over.'
				})[problem]
		}
	}
};

function problemsOf({ roles, details }: ActivityPlan, changes: number): readonly Problem[] {
	const isThere = roles.some(({ role }) => role === 'companyContact');
	return [
		...(isThere ? [] : (['nobody'] as const)),
		...(changes > mostChanges ? (['tooMany'] as const) : []),
		...(changes > 0 && details['handed-over'] !== true ? (['notHandedOver'] as const) : [])
	];
}

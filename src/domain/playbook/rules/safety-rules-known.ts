import { stepTasks } from '../ending-tasks.ts';
import { sizedEquipment } from '../playbooks/shared/safety-details.ts';
import type { Rule } from '../rule.ts';

type Part = 'rules' | 'equipment' | 'sizes' | 'told';

/** The step in which participants hear the rules beforehand. */
const step = 'share-safety-rules';

export const safetyRulesKnown: Rule<{
	readonly missing: readonly Part[];
	readonly companies: readonly string[];
}> = {
	id: 'safety-rules-known',
	severity: 'must',
	requirements: ['MC10'],
	place: 'agreements',
	check(plan) {
		const { state, details, companies } = plan;
		if (state !== 'planned') return [];
		const equipment = details['protective-equipment'];
		const chosen = Array.isArray(equipment) ? equipment : [];
		const comesInSizes = sizedEquipment.some((one) => chosen.includes(one));
		const parts: readonly (Part | false)[] = [
			details['safety-rules'] === undefined && 'rules',
			chosen.length === 0 && 'equipment',
			comesInSizes && details['sizes-asked'] !== true && 'sizes',
			stepTasks(plan, step).length === 0 && 'told'
		];
		const missing = parts.filter((part) => part !== false);
		if (missing.length === 0) return [];
		return [{ facts: { missing, companies: companies.map(({ name }) => name) } }];
	},
	texts: {
		nl: {
			about: 'Veilig de werkvloer op',
			what: ({ missing, companies }, say) =>
				`Voor de veiligheid bij ${say.list(companies) || 'het bedrijf'} ontbreekt nog: ${say.list(missing.map((part) => dutch[part]))}.`,
			why: 'Zonder de juiste kleding en uitleg mag een groep de werkvloer niet op.',
			fix: ({ missing }) => dutchFix[missing[0] ?? 'rules']
		},
		en: {
			about: 'Safely onto the shop floor',
			what: ({ missing, companies }, say) =>
				`For safety at ${say.list(companies) || 'the company'} this is still missing: ${say.list(missing.map((part) => english[part]))}.`,
			why: 'Without the right clothing and explanation a group may not enter the shop floor.',
			fix: ({ missing }) => englishFix[missing[0] ?? 'rules']
		}
	}
};

const dutch: Readonly<Record<Part, string>> = {
	rules: 'de regels van het bedrijf',
	equipment: 'welke beschermende kleding nodig is',
	sizes: 'de maten van de deelnemers',
	told: 'een taak om het de deelnemers vooraf te vertellen'
};

const english: Readonly<Record<Part, string>> = {
	rules: 'the rules of the company',
	equipment: 'which protective clothing is needed',
	sizes: 'the sizes of the participants',
	told: 'a task to tell the participants beforehand'
};

const dutchFix: Readonly<Record<Part, string>> = {
	rules: 'Vraag de huisregels op bij de contactpersoon veiligheid, en schrijf de belangrijkste op.',
	equipment: 'Vraag wat iedereen moet dragen; is er niets nodig, kies dan ‘niets’.',
	sizes: 'Vraag de deelnemers om hun schoen- en kledingmaat, en geef die door aan het bedrijf.',
	told: 'Zet een taak klaar om de deelnemers een week vooraf te vertellen wat er van hen wordt verwacht.'
};

const englishFix: Readonly<Record<Part, string>> = {
	rules: 'Ask the safety contact for the house rules, and write down the main ones.',
	equipment: 'Ask what everybody has to wear; when nothing is needed, choose ‘nothing’.',
	sizes: 'Ask the participants for their shoe and clothing size, and pass these on to the company.',
	told: 'Add a task to tell the participants a week ahead what is expected of them.'
};

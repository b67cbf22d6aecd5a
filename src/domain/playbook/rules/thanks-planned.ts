import { endingTasks, hasEnded } from '../ending-tasks.ts';
import { partnerNames, sayPartners } from '../partner-names.ts';
import type { Rule } from '../rule.ts';

export const thanksPlanned: Rule<{ readonly partners: readonly string[] }> = {
	id: 'thanks-planned',
	severity: 'should',
	requirements: ['G14', 'G11'],
	place: 'tasks',
	check(plan) {
		if (hasEnded(plan, 'thanks') || endingTasks(plan, 'thanks').length > 0) return [];
		return [{ facts: { partners: partnerNames(plan) } }];
	},
	texts: {
		nl: {
			about: 'Een bedankje achteraf',
			what: ({ partners }, say) =>
				`Er is geen taak om ${sayPartners(partners, say, 'nl')} te bedanken.`,
			why: 'Met een dankwoord en de vraag hoe het was, houd je een goede relatie.',
			fix: () => 'Zet een taak klaar om een paar dagen later te bedanken en feedback te vragen.'
		},
		en: {
			about: 'A word of thanks afterwards',
			what: ({ partners }, say) => `There is no task to thank ${sayPartners(partners, say, 'en')}.`,
			why: 'A word of thanks, and asking how it was, keeps a relation good.',
			fix: () => 'Add a task to thank them a few days later and ask for their feedback.'
		}
	}
};

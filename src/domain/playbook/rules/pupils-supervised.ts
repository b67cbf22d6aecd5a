import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Rule } from '../rule.ts';

/** Until school and company agree another number. General practice, no law. */
const usualPupilsPerSupervisor = 10;

type Matter = 'numbers' | 'supervisors' | 'permission' | 'safety';
type PupilFacts = {
	readonly matter: Matter;
	readonly pupils: number;
	readonly supervisors: number;
	readonly perSupervisor: number;
};

export const pupilsSupervised: Rule<PupilFacts> = {
	id: 'pupils-supervised',
	severity: 'must',
	requirements: ['CV1'],
	place: 'agreements',
	check({ state, details }) {
		if (state !== 'planned' || details['who-comes'] !== 'pupils-too') return [];
		const pupils = numberOf(details, 'number-of-pupils');
		const supervisors = numberOf(details, 'pupil-supervisors');
		const perSupervisor = numberOf(details, 'pupils-per-supervisor') ?? usualPupilsPerSupervisor;
		const isKnown = pupils !== undefined && supervisors !== undefined;
		const matters: readonly (Matter | false)[] = [
			!isKnown && 'numbers',
			isKnown && supervisors * perSupervisor < pupils && 'supervisors',
			details['permission-for-pupils'] !== true && 'permission',
			details['pupil-safety'] === undefined && 'safety'
		];
		return matters
			.filter((matter) => matter !== false)
			.map((matter) => ({
				subject: matter,
				facts: { matter, pupils: pupils ?? 0, supervisors: supervisors ?? 0, perSupervisor }
			}));
	},
	texts: {
		nl: {
			about: 'Genoeg begeleiding en toestemming voor leerlingen',
			what: ({ matter, pupils, supervisors, perSupervisor }, say) =>
				({
					numbers:
						'Er gaan leerlingen mee, maar hoeveel en met hoeveel begeleiders is niet bekend.',
					supervisors: `Voor ${say.count(pupils, 'leerling', 'leerlingen')} ${supervisors === 1 ? 'is' : 'zijn'} er ${say.count(supervisors, 'begeleider', 'begeleiders')}; met één op de ${String(perSupervisor)} zijn er ${String(needed(pupils, perSupervisor))} nodig.`,
					permission: 'Er gaan leerlingen mee, maar de toestemming van thuis is nog niet rond.',
					safety: 'Er is nog niets opgeschreven over de veiligheid van de leerlingen.'
				})[matter],
			why: 'De school blijft ook buiten de deur verantwoordelijk voor haar leerlingen.',
			fix: ({ matter, pupils, perSupervisor }, say) =>
				({
					numbers: 'Tel de leerlingen en de volwassenen die meegaan, en vul beide aantallen in.',
					supervisors: `Zorg voor ${say.count(needed(pupils, perSupervisor), 'begeleider', 'begeleiders')}, of neem minder leerlingen mee.`,
					permission: 'Vraag ouders of verzorgers om toestemming en zet dat hier op ja.',
					safety:
						'Bespreek met het bedrijf waar leerlingen wel en niet komen, wie de bhv’er is en wie thuis belt als er iets is.'
				})[matter]
		},
		en: {
			about: 'Enough supervision and permission for pupils',
			what: ({ matter, pupils, supervisors, perSupervisor }, say) =>
				({
					numbers: 'Pupils come along, but how many and with how many adults is not known.',
					supervisors: `There ${supervisors === 1 ? 'is' : 'are'} ${say.count(supervisors, 'adult', 'adults')} for ${say.count(pupils, 'pupil', 'pupils')}; with one for every ${String(perSupervisor)} it takes ${String(needed(pupils, perSupervisor))}.`,
					permission: 'Pupils come along, but permission from home is not settled yet.',
					safety: 'Nothing has been written down yet about the safety of the pupils.'
				})[matter],
			why: 'The school stays responsible for its pupils outside its doors too.',
			fix: ({ matter, pupils, perSupervisor }, say) =>
				({
					numbers: 'Count the pupils and the adults who come along, and fill in both numbers.',
					supervisors: `Find ${say.count(needed(pupils, perSupervisor), 'adult', 'adults')}, or take fewer pupils.`,
					permission: 'Ask parents or carers for permission, and set it to yes here.',
					safety:
						'Discuss with the company where pupils may and may not go, who gives first aid and who calls home when something happens.'
				})[matter]
		}
	}
};

function numberOf(details: ActivityPlan['details'], id: string): number | undefined {
	const value = details[id];
	return typeof value === 'number' ? value : undefined;
}

function needed(pupils: number, perSupervisor: number): number {
	return Math.ceil(pupils / perSupervisor);
}

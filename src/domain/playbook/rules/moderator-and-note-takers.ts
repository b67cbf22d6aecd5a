import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Rule } from '../rule.ts';

/** Each school writes down for its own questions; one moderator serves both. */
export const moderatorAndNoteTakers: Rule<{
	readonly lacksModerator: 'yes' | 'no';
	/** Schools without a note-taker. */
	readonly schools: readonly string[];
}> = {
	id: 'moderator-and-note-takers',
	severity: 'must',
	requirements: ['SV5', 'G5'],
	place: 'people',
	check(plan) {
		if (plan.state !== 'planned') return [];
		const lacksModerator = plan.roles.some(({ role }) => role === 'moderator') ? 'no' : 'yes';
		const schools = withoutNoteTaker(plan);
		if (lacksModerator === 'no' && schools.length === 0) return [];
		return [{ facts: { lacksModerator, schools } }];
	},
	texts: {
		nl: {
			about: 'Een gespreksleider, en een verslaglegger per school',
			what: ({ lacksModerator, schools }, say) =>
				[
					...(lacksModerator === 'yes' ? ['Er is nog geen gespreksleider.'] : []),
					...(schools.length > 0
						? [`${say.list(schools)} ${have.nl(schools)} nog geen verslaglegger.`]
						: [])
				].join(' '),
			why: 'Wie het gesprek leidt of een vraag stelt, kan niet ook goed opschrijven wat er gezegd wordt.',
			fix: ({ lacksModerator, schools }) =>
				[
					...(lacksModerator === 'yes'
						? ['Vraag iemand die rustig blijft en niet over de inhoud hoeft te praten.']
						: []),
					...(schools.length > 0
						? ['Zet van elke school iemand klaar die alle onderdelen meeschrijft.']
						: [])
				].join(' ')
		},
		en: {
			about: 'A moderator, and a note-taker per school',
			what: ({ lacksModerator, schools }, say) =>
				[
					...(lacksModerator === 'yes' ? ['There is no moderator yet.'] : []),
					...(schools.length > 0
						? [`${say.list(schools)} ${have.en(schools)} no note-taker yet.`]
						: [])
				].join(' '),
			why: 'Whoever leads the talk or asks a question cannot also write down well what is said.',
			fix: ({ lacksModerator, schools }) =>
				[
					...(lacksModerator === 'yes'
						? ['Ask somebody who stays calm and need not talk about the content.']
						: []),
					...(schools.length > 0
						? ['Let somebody of each school take notes during all items.']
						: [])
				].join(' ')
		}
	}
};

const have = {
	nl: (schools: readonly string[]) => (schools.length === 1 ? 'heeft' : 'hebben'),
	en: (schools: readonly string[]) => (schools.length === 1 ? 'has' : 'have')
};

function withoutNoteTaker({ roles, school, visitors }: ActivityPlan): readonly string[] {
	const takesNotes = (side: 'school' | 'visitor') =>
		roles.some((filling) => filling.role === 'noteTaker' && filling.side === side);
	return [
		...(takesNotes('school') ? [] : [school.name]),
		...(takesNotes('visitor') ? [] : visitors.map(({ name }) => name))
	];
}

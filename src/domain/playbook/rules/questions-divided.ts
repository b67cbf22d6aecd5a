import type { Rule } from '../rule.ts';

/** Whom the questions are for: people of a company, or another school when no company takes part. */
type AskedOf = 'professionals' | 'otherSchool';

export const questionsDivided: Rule<{
	readonly total: number;
	readonly undivided: number;
	readonly askedOf: AskedOf;
}> = {
	id: 'questions-divided',
	severity: 'should',
	requirements: ['G8', 'SD5'],
	place: 'questions',
	check({ state, questions, companies, visitors }) {
		const total = questions.length;
		const undivided = questions.filter(({ takenBy }) => !takenBy?.trim()).length;
		if (state !== 'planned' || (total > 0 && undivided === 0)) return [];
		const amongSchools = companies.length === 0 && visitors.length > 0;
		return [
			{ facts: { total, undivided, askedOf: amongSchools ? 'otherSchool' : 'professionals' } }
		];
	},
	texts: {
		nl: {
			about: 'Vragen verdeeld over de deelnemers',
			what: ({ total, undivided, askedOf }) =>
				total === 0
					? `Er zijn nog geen vragen voor ${asked.nl[askedOf]} verzameld.`
					: `Van de ${String(total)} vragen voor ${asked.nl[askedOf]} zijn er ${String(undivided)} nog van niemand.`,
			why: 'Verdeelde vragen worden allemaal gesteld, en niemand hoort vijf keer dezelfde.',
			fix: ({ total }) =>
				total === 0
					? 'Kies vragen uit de onderwerpenlijst en laat docenten er eigen vragen bij zetten.'
					: 'Zet bij elke vraag een docent die hem stelt.'
		},
		en: {
			about: 'Questions divided among the participants',
			what: ({ total, undivided, askedOf }) =>
				total === 0
					? `No questions for ${asked.en[askedOf]} have been collected yet.`
					: `Of the ${String(total)} questions for ${asked.en[askedOf]}, ${String(undivided)} belong to nobody yet.`,
			why: 'Divided questions all get asked, and nobody hears the same one five times.',
			fix: ({ total }) =>
				total === 0
					? 'Choose questions from the topics and let teachers add their own.'
					: 'Put a teacher to each question who will ask it.'
		}
	}
};

const asked = {
	nl: { professionals: 'de vakkrachten', otherSchool: 'de andere school' },
	en: { professionals: 'the professionals', otherSchool: 'the other school' }
} as const;

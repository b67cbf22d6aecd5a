import type { Rule } from '../rule.ts';

export const questionsDivided: Rule<{ readonly total: number; readonly undivided: number }> = {
	id: 'questions-divided',
	severity: 'should',
	requirements: ['G8', 'SD5'],
	place: 'questions',
	check({ state, questions }) {
		const total = questions.length;
		const undivided = questions.filter(({ takenBy }) => !takenBy?.trim()).length;
		if (state !== 'planned' || (total > 0 && undivided === 0)) return [];
		return [{ facts: { total, undivided } }];
	},
	texts: {
		nl: {
			what: ({ total, undivided }) =>
				total === 0
					? 'Er zijn nog geen vragen voor de vakkrachten verzameld.'
					: `Van de ${String(total)} vragen voor de vakkrachten zijn er ${String(undivided)} nog van niemand.`,
			why: 'Verdeelde vragen worden allemaal gesteld, en niemand hoort vijf keer dezelfde.',
			fix: ({ total }) =>
				total === 0
					? 'Kies vragen uit de onderwerpenlijst en laat docenten er eigen vragen bij zetten.'
					: 'Zet bij elke vraag een docent die hem stelt.'
		},
		en: {
			what: ({ total, undivided }) =>
				total === 0
					? 'No questions for the professionals have been collected yet.'
					: `Of the ${String(total)} questions for the professionals, ${String(undivided)} belong to nobody yet.`,
			why: 'Divided questions all get asked, and nobody hears the same one five times.',
			fix: ({ total }) =>
				total === 0
					? 'Choose questions from the topics and let teachers add their own.'
					: 'Put a teacher to each question who will ask it.'
		}
	}
};

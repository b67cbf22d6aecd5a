import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Rule } from '../rule.ts';

interface Balance {
	readonly id: string;
	readonly school: string;
	readonly asked: number;
	readonly answered: number;
}

/** Two schools that look at each other both go home with answers. */
export const answersInBalance: Rule<{
	readonly school: string;
	readonly asked: number;
	readonly answered: number;
	readonly other: string;
	readonly otherAsked: number;
	readonly otherAnswered: number;
}> = {
	id: 'answers-in-balance',
	severity: 'tip',
	requirements: ['SV3'],
	place: 'questions',
	check(plan) {
		if (plan.state !== 'held') return [];
		const balances = balancesOf(plan);
		const best = balances.toSorted((a, b) => share(b) - share(a))[0];
		if (!best) return [];
		return balances
			.filter((balance) => share(balance) < share(best))
			.map(({ id, school, asked, answered }) => ({
				subject: id,
				facts: {
					school,
					asked,
					answered,
					other: best.school,
					otherAsked: best.asked,
					otherAnswered: best.answered
				}
			}));
	},
	texts: {
		nl: {
			about: 'Antwoorden voor beide scholen',
			what: ({ school, asked, answered, other, otherAsked, otherAnswered }) =>
				`Van ${school} zijn ${of(answered, asked, 'nl')} leervragen beantwoord, van ${other} ${of(otherAnswered, otherAsked, 'nl')}.`,
			why: 'Een bezoek waar beide scholen iets aan hebben, vraagt om een vervolg.',
			fix: ({ school }) =>
				`Schrijf op wat ${school} al te weten kwam, en spreek af wie de open vragen nog beantwoordt.`
		},
		en: {
			about: 'Answers for both schools',
			what: ({ school, asked, answered, other, otherAsked, otherAnswered }) =>
				`Of the learning questions of ${school}, ${of(answered, asked, 'en')} were answered; of those of ${other}, ${of(otherAnswered, otherAsked, 'en')}.`,
			why: 'A visit from which both schools gain calls for a sequel.',
			fix: ({ school }) =>
				`Write down what ${school} has learned already, and agree who answers the open questions.`
		}
	}
};

/** Schools with a question of their own, the host first. */
function balancesOf({ school, visitors, learningQuestions }: ActivityPlan): readonly Balance[] {
	return [school, ...visitors].flatMap(({ id, name }) => {
		const own = learningQuestions.filter(
			({ organisationId, text }) => organisationId === id && text.trim()
		);
		if (own.length === 0) return [];
		const answered = own.filter(({ answer }) => answer?.trim()).length;
		return [{ id, school: name, asked: own.length, answered }];
	});
}

function share({ asked, answered }: Balance): number {
	return answered / asked;
}

function of(answered: number, asked: number, locale: 'nl' | 'en'): string {
	return `${String(answered)} ${locale === 'nl' ? 'van de' : 'of'} ${String(asked)}`;
}

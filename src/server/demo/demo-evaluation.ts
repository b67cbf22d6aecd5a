import type { Audience } from '#domain/evaluation/evaluation-form.ts';
import type { DemoPerson } from './demo-network.ts';
import type { Demo, DemoSpeedDate } from './demo-speed-date.ts';

const learned = {
	participant: [
		'Dat je met een diploma van het vmbo binnen vijf jaar zelf een ploeg kunt leiden.',
		'Meten gaat voor monteren. Dat ga ik in mijn les omdraaien.',
		'Hoe een leerling op de eerste dag wordt opgevangen.'
	],
	company: [
		'Leerlingen kunnen meer met gereedschap dan wij dachten.',
		'Hoe weinig tijd er in het rooster zit voor een dag buiten school.'
	]
} as const;

const improve = {
	participant: ['Iets langere rondes.', 'Een keer bij het bedrijf zelf.'],
	company: ['Graag een week eerder de vragen.', 'Meer tijd voor de rondleiding.']
} as const;

/** Asks everybody of a side to look back; the first `answered` of them did, every other one by name. */
export async function insertEvaluation(
	{ db }: Demo,
	{ id: activity_id }: DemoSpeedDate,
	audience: Audience,
	people: readonly DemoPerson[],
	answered: number
): Promise<void> {
	await db
		.insertInto('evaluation_invitation')
		.values(
			people.map(({ name, email }, index) => ({
				activity_id,
				audience,
				name,
				email,
				answered: index < answered
			}))
		)
		.execute();
	const answers = people.slice(0, answered).map(({ name }, index) => ({
		activity_id,
		audience,
		respondent: index % 2 === 0 ? name : null,
		answers: JSON.stringify({
			worthwhile: 5 - (index % 2),
			prepared: 3 + (index % 3),
			...(audience === 'participant' && { questionAnswered: 4 - (index % 2) }),
			learned: learned[audience][index % learned[audience].length] ?? '',
			improve: index % 3 === 0 ? (improve[audience][index % 2] ?? '') : '',
			again: index % 5 !== 4
		})
	}));
	if (answers.length > 0) await db.insertInto('evaluation_response').values(answers).execute();
}

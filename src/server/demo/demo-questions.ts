import type { DemoPerson } from './demo-network.ts';
import type { Demo, DemoSpeedDate } from './demo-speed-date.ts';

const questions = [
	['schooling', 'Welke opleiding volgde je na het vmbo, en zou je die weer kiezen?'],
	['careers', 'Welke stap in je loopbaan had je op school niet zien aankomen?'],
	['fit', 'Aan welke leerling denk jij bij ons als je een collega zoekt?'],
	['trends', 'Wat doe je nu elke week, dat vijf jaar geleden nog niet bestond?'],
	['innovations', 'Welk apparaat moeten we op school hebben om bij te blijven?'],
	['employment', 'Hoeveel mensen zoeken jullie dit jaar, en voor welk werk?'],
	['pay', 'Wat verdient iemand van negentien bij jullie in het eerste jaar?'],
	['atmosphere', 'Hoe ontvangen jullie iemand op de eerste werkdag?'],
	['sustainability', 'Wat gebeurt er met restmateriaal, en mag de school het hebben?'],
	['guest-lessons', 'Wil je in klas 3 laten zien hoe een gewone werkdag eruitziet?'],
	['teacher-placement', 'Mag een docent een dag met je meelopen, en wanneer past dat?']
] as const;

const parts = ['Wat maakt of doet het bedrijf?', 'Wie werken er, en met welke opleiding?'];

/** Questions for the professionals, divided over teachers except the last two. */
export async function insertTopicQuestions(
	{ db }: Demo,
	{ id: activity_id }: DemoSpeedDate,
	people: readonly DemoPerson[]
): Promise<void> {
	await db
		.insertInto('topic_question')
		.values(
			questions.map(([topic, text], index) => ({
				activity_id,
				topic,
				text,
				taken_by: index < questions.length - 2 ? (people[index]?.id ?? null) : null
			}))
		)
		.execute();
}

/** Every company in two parts, each taken by somebody; the first half is found out already. */
export async function insertPreStudy(
	{ db, today }: Demo,
	{ id: activity_id, companies }: DemoSpeedDate,
	people: readonly DemoPerson[]
): Promise<void> {
	const rows = companies.flatMap((company) => parts.map((part) => ({ company, part })));
	await db
		.insertInto('pre_study_part')
		.values(
			rows.map(({ company, part }, index) => ({
				activity_id,
				organisation_id: company.id,
				part,
				taken_by: people[index + 5]?.id ?? null,
				findings:
					index < rows.length / 2
						? `${company.name} werkt met ongeveer ${String(company.people)} mensen vanuit ${company.place}. Bijna de helft begon op het vmbo.`
						: null
			}))
		)
		.execute();
	await db
		.updateTable('activity_company')
		.set({ asked_for_questions_on: today.subtract({ days: 30 }).toString() })
		.where('activity_id', '=', activity_id)
		.execute();
	const [first, second] = companies;
	const asked = [
		[first, 'Hoe bereiken we leerlingen die nog niet weten dat ons vak bestaat?'],
		[second, 'Wat kan een leerling al met gereedschap voordat de stage begint?']
	] as const;
	await db
		.insertInto('learning_question')
		.values(
			asked.flatMap(([company, text]) =>
				company === undefined
					? []
					: [{ activity_id, organisation_id: company.id, asked_by: company.contact.id, text }]
			)
		)
		.execute();
}

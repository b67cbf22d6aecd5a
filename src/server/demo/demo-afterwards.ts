import { insertEvaluation } from './demo-evaluation.ts';
import { insertPreStudy, insertTopicQuestions } from './demo-questions.ts';
import { insertRotation } from './demo-rotation.ts';
import { signUp } from './demo-sign-ups.ts';
import {
	doTasks,
	fillRoles,
	insertSpeedDate,
	noon,
	type Demo,
	type DemoSpeedDate
} from './demo-speed-date.ts';

const heldPartners = [
	'Logistiek Centrum Havenlijn',
	'Scheepswerf De Kiel',
	'Metaalwerken Staalmeester'
];
const closedPartners = ['Zonnedak Coöperatie', 'Elektro Spanning', 'Van Dam Installatietechniek'];

/** What has been: one that waits for its endings and one that is closed. @returns the closed one */
export async function insertAfterwards(demo: Demo): Promise<DemoSpeedDate | undefined> {
	await insertHeld(demo);
	return insertClosed(demo);
}

async function insertHeld(demo: Demo): Promise<void> {
	const school = demo.network.schools[1];
	if (school === undefined) return;
	const activity = await insertSpeedDate(demo, {
		title: 'Speeddate haven en metaal',
		school,
		companies: demo.network.companies.filter(({ name }) => heldPartners.includes(name)),
		daysFromToday: -9,
		plannedDaysBefore: 80,
		startsAt: '15:30',
		teacherCount: 7,
		rounds: 6,
		learningQuestion: 'Welke lasmethoden gebruiken bedrijven in de haven nog, en welke niet meer?'
	});
	await prepareAndHold(demo, activity);
	await doTasks(demo, activity, activity.date.add({ days: 1 }));
	await insertEvaluation(demo, activity, 'participant', school.teachers, 3);
	const [contact] = activity.companies;
	await demo.db
		.insertInto('outcome')
		.values([
			{
				activity_id: activity.id,
				kind: 'guestLesson',
				text: 'Een lasser komt in klas 3 laten zien hoe een constructie in delen wordt gebouwd.',
				owner_id: school.teachers[0]?.id ?? null,
				organisation_id: contact?.id ?? null,
				next_step: 'Samen een lesuur prikken',
				next_step_on: demo.today.add({ days: 12 }).toString()
			},
			{
				activity_id: activity.id,
				kind: 'teacherPlacement',
				text: 'Twee docenten mogen een dag meelopen in het magazijn.'
			}
		])
		.execute();
}

async function insertClosed(demo: Demo): Promise<DemoSpeedDate | undefined> {
	const { db, network } = demo;
	const school = network.schools[4];
	if (school === undefined) return undefined;
	const activity = await insertSpeedDate(demo, {
		title: 'Speeddate energie van morgen',
		school,
		section: 'Produceren, installeren en energie',
		companies: network.companies.filter(({ name }) => closedPartners.includes(name)),
		daysFromToday: -150,
		plannedDaysBefore: 90,
		startsAt: '15:30',
		teacherCount: 7,
		rounds: 4,
		learningQuestion:
			'Hoe verandert het werk van een installateur door warmtepompen en zonnepanelen?'
	});
	await prepareAndHold(demo, activity);
	await doTasks(demo, activity, demo.today);
	await db
		.updateTable('learning_question')
		.set({
			answer:
				'Een installateur werkt steeds vaker met meten en instellen, en minder met draaien en solderen.'
		})
		.where('activity_id', '=', activity.id)
		.where('organisation_id', '=', school.id)
		.execute();
	await insertEndings(demo, activity);
	await db
		.updateTable('activity')
		.set({ state: 'closed' })
		.where('activity_id', '=', activity.id)
		.execute();
	return activity;
}

async function prepareAndHold(demo: Demo, activity: DemoSpeedDate): Promise<void> {
	const { school, date } = activity;
	const [host, moderator, guide] = school.teachers;
	await fillRoles(demo, activity, [
		['schoolLeader', 'school', school.leader],
		['host', 'school', host],
		['moderator', 'school', moderator],
		['tourGuide', 'school', guide],
		['noteTaker', 'school', school.teachers[3]],
		['companyContact', 'company', activity.companies[0]?.contact]
	]);
	await insertTopicQuestions(demo, activity, school.teachers);
	await insertPreStudy(demo, activity, school.teachers);
	await signUp(demo, activity, school.teachers, { attended: true });
	await insertRotation(demo, activity);
	await doTasks(demo, activity, date);
	await demo.db
		.updateTable('activity')
		.set({
			state: 'held',
			sign_up_open: false
		})
		.where('activity_id', '=', activity.id)
		.execute();
	await demo.db
		.updateTable('activity_mail')
		.set({ sent_at: noon(date.subtract({ days: 30 })) })
		.where('activity_id', '=', activity.id)
		.where('send_on', '<=', date.toString())
		.execute();
}

async function insertEndings(demo: Demo, activity: DemoSpeedDate): Promise<void> {
	const { db } = demo;
	const { id: activity_id, date, school, companies } = activity;
	await db
		.insertInto('outcome')
		.values([
			{
				activity_id,
				kind: 'teachingMaterial',
				text: 'Drie meetopdrachten voor klas 4, gemaakt met een monteur.',
				owner_id: school.teachers[0]?.id ?? null,
				organisation_id: companies[0]?.id ?? null,
				next_step: 'In de gedeelde map gezet',
				next_step_on: date.add({ days: 40 }).toString(),
				state: 'done'
			},
			{
				activity_id,
				kind: 'guestLesson',
				text: 'Een jonge installateur vertelt over zijn eerste jaar op het dak.',
				owner_id: school.teachers[1]?.id ?? null,
				organisation_id: companies[1]?.id ?? null,
				next_step: 'Gehouden in klas 3',
				next_step_on: date.add({ days: 60 }).toString(),
				state: 'done'
			}
		])
		.execute();
	await db
		.insertInto('sharing')
		.values({
			activity_id,
			audience: 'section',
			what: 'Wat we zagen over warmtepompen, met de drie meetopdrachten erbij.',
			shared_on: date.add({ days: 14 }).toString(),
			shared_by: school.teachers[0]?.id ?? null
		})
		.execute();
	await db
		.updateTable('activity_mail')
		.set({ sent_at: noon(date.add({ days: 2 })) })
		.where('activity_id', '=', activity_id)
		.execute();
	await db
		.updateTable('activity')
		.set({
			feedback_on: date.add({ days: 70 }).toString(),
			feedback_with: companies[0]?.contact.name ?? null
		})
		.where('activity_id', '=', activity_id)
		.execute();
	await insertEvaluation(demo, activity, 'participant', school.teachers, 6);
	await insertEvaluation(
		demo,
		activity,
		'company',
		companies.map(({ contact }) => contact),
		2
	);
}

import { insertNearlyReady } from './demo-nearly-ready.ts';
import {
	doTasks,
	fillRoles,
	insertSpeedDate,
	type Demo,
	type DemoSpeedDate
} from './demo-speed-date.ts';

/** What is still to come: just planned, half way, nearly ready, and one that was called off. */
export async function insertPreparations(demo: Demo, earlier?: DemoSpeedDate): Promise<void> {
	await insertNearlyReady(demo);
	await insertHalfWay(demo, earlier);
	await insertJustPlanned(demo);
	await insertCancelled(demo);
}

async function insertJustPlanned(demo: Demo): Promise<void> {
	const { schools, companies } = demo.network;
	const school = schools[3];
	if (school === undefined) return;
	await insertSpeedDate(demo, {
		title: 'Speeddate zorg en ondernemen',
		school,
		companies: companies.filter(({ sector }) => ['Zorg', 'Handel'].includes(sector)).slice(0, 3),
		withTables: false,
		daysFromToday: 65,
		plannedDaysBefore: 66,
		startsAt: '13:30',
		teacherCount: 12,
		rounds: 3
	});
}

/** Follows from an earlier one, so that the chain with a partner is visible. */
async function insertHalfWay(demo: Demo, earlier?: DemoSpeedDate): Promise<void> {
	const { schools, companies } = demo.network;
	const school = schools[4];
	if (school === undefined) return;
	const activity = await insertSpeedDate(demo, {
		title: 'Speeddate duurzame installaties',
		school,
		section: 'Produceren, installeren en energie',
		companies: companies.filter(({ sector }) => sector === 'Installatie en energie'),
		daysFromToday: 34,
		plannedDaysBefore: 75,
		startsAt: '15:45',
		teacherCount: 14,
		rounds: 4,
		learningQuestion:
			'Wat moet een leerling van klas 4 over warmtepompen weten voordat hij bij jullie stage loopt?',
		...(earlier !== undefined && { followsActivityId: earlier.id })
	});
	await fillRoles(demo, activity, [
		['schoolLeader', 'school', school.leader],
		['host', 'school', school.teachers[0]],
		['companyContact', 'company', activity.companies[0]?.contact]
	]);
	await doTasks(demo, activity, demo.today.subtract({ days: 1 }), ['ask-company-questions']);
	if (earlier === undefined) return;
	await demo.db
		.insertInto('outcome')
		.values({
			activity_id: earlier.id,
			kind: 'nextActivity',
			text: 'Een tweede speeddate, nu over hele installaties.',
			owner_id: school.leader.id,
			next_step: 'Datum prikken met de bedrijven',
			next_step_on: earlier.date.add({ days: 45 }).toString(),
			state: 'done',
			became_activity_id: activity.id
		})
		.execute();
}

async function insertCancelled(demo: Demo): Promise<void> {
	const { schools, companies } = demo.network;
	const school = schools[2];
	if (school === undefined) return;
	const activity = await insertSpeedDate(demo, {
		title: 'Speeddate groen en recreatie',
		school,
		companies: companies.filter(({ sector }) => ['Groen', 'Recreatie'].includes(sector)),
		daysFromToday: 25,
		plannedDaysBefore: 70,
		startsAt: '15:30',
		teacherCount: 10,
		rounds: 2
	});
	await doTasks(demo, activity, demo.today.subtract({ days: 20 }));
	await demo.db
		.updateTable('activity')
		.set({ state: 'cancelled', sign_up_open: false })
		.where('activity_id', '=', activity.id)
		.execute();
}

import { insertPreStudy, insertTopicQuestions } from './demo-questions.ts';
import { insertRotation } from './demo-rotation.ts';
import { doTasks, fillRoles, insertSpeedDate, type Demo } from './demo-speed-date.ts';
import { signUp } from './demo-sign-ups.ts';

const partners = [
	'Van Dam Installatietechniek',
	'Bouwbedrijf De Waterpas',
	'Zorggroep Lindehof',
	'Drukkerij Inktvis',
	'Garage Toerental'
];

/** Full, with a waiting list; only a few things are left to settle. */
export async function insertNearlyReady(demo: Demo): Promise<void> {
	const { today, network } = demo;
	const school = network.schools[0];
	if (school === undefined) return;
	const activity = await insertSpeedDate(demo, {
		title: 'Speeddate met vakmensen uit de stad',
		school,
		companies: network.companies.filter(({ name }) => partners.includes(name)),
		daysFromToday: 8,
		plannedDaysBefore: 84,
		startsAt: '15:30',
		teacherCount: 24,
		rounds: 8,
		learningQuestion:
			'Welke handelingen doet een vakman elke dag, die onze leerlingen op school nog niet oefenen?'
	});
	const [host, moderator, guide, ...others] = school.teachers;
	await fillRoles(demo, activity, [
		['schoolLeader', 'school', school.leader],
		['host', 'school', host],
		['moderator', 'school', moderator],
		['tourGuide', 'school', guide],
		['noteTaker', 'school', others[0]],
		['companyContact', 'company', activity.companies[0]?.contact]
	]);
	await doTasks(demo, activity, today.subtract({ days: 1 }), ['order-food']);
	await insertTopicQuestions(demo, activity, school.teachers);
	await insertPreStudy(demo, activity, school.teachers);
	await signUp(demo, activity, school.teachers, { wishes: true, cancelled: 1 });
	await appointNoteTakers(demo, activity.id, others.slice(0, -2));
	await insertRotation(demo, activity);
}

/** The last two tables still have nobody who takes notes. */
async function appointNoteTakers(
	{ db }: Demo,
	activityId: string,
	people: readonly { readonly id: string }[]
): Promise<void> {
	const tables = await db
		.selectFrom('speed_date_table')
		.select('table_id')
		.where('activity_id', '=', activityId)
		.orderBy('number')
		.execute();
	for (const [index, { table_id }] of tables.slice(0, -2).entries()) {
		await db
			.updateTable('speed_date_table')
			.set({ note_taker_id: people[index]?.id ?? null })
			.where('table_id', '=', table_id)
			.execute();
	}
}

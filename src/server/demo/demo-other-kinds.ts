import { Temporal } from 'temporal-polyfill';
import { nextSchoolDay } from '#domain/calendar/school-days.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Side } from '#domain/playbook/vocabulary.ts';
import { createActivity } from '#server/activity/create-activity.ts';
import type { NewActivity } from '#server/activity/new-activity.ts';
import { savePrecondition } from '#server/agreement/save-precondition.ts';
import { schoolCalendars } from '#server/calendar/school-calendars.ts';
import { doTasks, fillRoles, noon, type Demo } from './demo-speed-date.ts';

type Wanted = Pick<NewActivity, 'kind' | 'title' | 'schoolId' | 'learningQuestion' | 'section'> & {
	readonly companyIds?: readonly string[];
	readonly visitorIds?: readonly string[];
	readonly weeksFromToday: number;
	readonly plannedWeeksBefore: number;
	readonly startsAt: string;
};

/** One of most of the other kinds, so that a newcomer sees that a plan can be more than a day. */
export async function insertOtherKinds(demo: Demo): Promise<void> {
	const { schools, companies } = demo.network;
	const [first, second, third] = schools;
	const [one, two, three] = companies.slice(5);
	if (!first || !second || !third || !one || !two || !three) return;
	await insert(demo, {
		kind: 'masterclass',
		title: `Masterclass bij ${one.name}`,
		schoolId: first.id,
		companyIds: [one.id],
		weeksFromToday: 7,
		plannedWeeksBefore: 12,
		startsAt: '17:00',
		learningQuestion: 'Welke meetapparatuur gebruikt een monteur die dit jaar begint?'
	});
	const visit = {
		kind: 'school-visit',
		id: await insert(demo, {
			kind: 'school-visit',
			title: `Kijken bij ${second.name}`,
			schoolId: second.id,
			visitorIds: [first.id],
			weeksFromToday: 5,
			plannedWeeksBefore: 9,
			startsAt: '13:00',
			learningQuestion: 'Hoe krijgen jullie leerlingen in het praktijklokaal zelf aan het plannen?'
		})
	};
	await workOut(demo, visit, 'school', second.leader.name, 6);
	await workOut(demo, visit, 'visitor', first.leader.name, 4);
	await fillRoles(demo, visit, [
		['schoolLeader', 'school', second.leader],
		['host', 'school', second.teachers[0]],
		['moderator', 'school', second.teachers[1]],
		['visitLeader', 'visitor', first.leader]
	]);
	const team = {
		kind: 'design-team',
		id: await insert(demo, {
			kind: 'design-team',
			title: 'DOT duurzame installatietechniek',
			schoolId: first.id,
			visitorIds: [third.id],
			companyIds: [two.id],
			section: 'PIE',
			weeksFromToday: -9,
			plannedWeeksBefore: 12,
			startsAt: '15:30',
			learningQuestion:
				'Hoe leg je een warmtepomp uit aan leerlingen die nog geen natuurkunde hebben?'
		})
	};
	await workOut(demo, team, 'school', first.leader.name, 4);
	await workOut(demo, team, 'visitor', third.leader.name, 4);
	await fillRoles(demo, team, [
		['coach', 'region', demo.network.coordinator],
		['schoolLeader', 'school', first.leader],
		['host', 'school', first.teachers[2]],
		['visitLeader', 'visitor', third.leader]
	]);
	await insert(demo, {
		kind: 'teacher-placement',
		title: `Docentstage bij ${three.name}`,
		schoolId: third.id,
		companyIds: [three.id],
		weeksFromToday: 6,
		plannedWeeksBefore: 10,
		startsAt: '08:00',
		learningQuestion: 'Hoe werkt een ploeg samen als een klus anders loopt dan gepland?'
	});
}

async function insert(demo: Demo, wanted: Wanted): Promise<string> {
	const { db, today, network } = demo;
	const { weeksFromToday, plannedWeeksBefore, startsAt, ...activity } = wanted;
	const calendar = (await schoolCalendars(db, [wanted.schoolId])).get(wanted.schoolId);
	if (calendar === undefined) throw new Error('A school of the demo has no calendar');
	const playbook = playbookFor(wanted.kind);
	const date = nextSchoolDay(calendar, today.add({ weeks: weeksFromToday }));
	const plannedOn = date.subtract({ weeks: plannedWeeksBefore });
	const created = await createActivity(
		{
			...demo,
			today: plannedOn,
			origin: '',
			enqueue: () => Promise.reject(new Error('The demo sends nothing'))
		},
		{
			companyIds: [],
			visitorIds: [],
			...activity,
			date,
			startsAt: Temporal.PlainTime.from(startsAt),
			...(playbook.lasts !== 'day' && { until: date.add(playbook.lasts) }),
			teacherCount: playbook.proposals.participants,
			professionals: [],
			createdBy: network.coordinator.id
		}
	);
	if (created.outcome !== 'created') throw new Error(created.reason);
	await db
		.updateTable('activity')
		.set({ created_at: noon(plannedOn) })
		.where('activity_id', '=', created.activityId)
		.execute();
	await doTasks(demo, { id: created.activityId }, today.subtract({ days: 3 }));
	return created.activityId;
}

/** One side has worked out as many preconditions as given, in the words that the playbook has as examples. */
async function workOut(
	{ db, today }: Demo,
	activity: Pick<NewActivity, 'kind'> & { readonly id: string },
	side: Side,
	by: string,
	count: number
): Promise<void> {
	const { preconditions, texts } = playbookFor(activity.kind);
	for (const { id } of preconditions.slice(0, count)) {
		const text = texts.nl.preconditions[id]?.example ?? '';
		const confirmed = { by, on: today.subtract({ days: 6 }).toString() };
		await savePrecondition(db, activity, { precondition: id, side, text, confirmed });
	}
}

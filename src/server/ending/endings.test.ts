import { Temporal } from 'temporal-polyfill';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { activityMails } from '#server/activity-mail/activity-mails.ts';
import { editActivityMail } from '#server/activity-mail/edit-activity-mail.ts';
import { sendActivityMail } from '#server/activity-mail/send-activity-mail.ts';
import { activityPlan } from '#server/activity/activity-plans.ts';
import { changeableActivity } from '#server/activity/changeable-activity.ts';
import { answerEvaluation, evaluationResults, invitation } from '#server/evaluation/evaluation.ts';
import { saveOutcome } from '#server/outcome/outcomes.ts';
import type { Work } from '#server/platform/work.ts';
import { makeSpeedDate, testRegion, type TestSpeedDate } from '#server/rotation/test-speed-date.ts';
import { addSharing } from '#server/sharing/sharing.ts';
import {
	closeActivity,
	holdActivity,
	planFeedback,
	reopenActivity,
	setAsideEnding,
	takeUpEnding,
	tickEndedTasks
} from './endings.ts';

let region: Awaited<ReturnType<typeof testRegion>>;
let elsewhere: Awaited<ReturnType<typeof testRegion>>;

beforeAll(async () => {
	[region, elsewhere] = await Promise.all([testRegion(), testRegion()]);
});
afterAll(() => Promise.all([region.close(), elsewhere.close()]));

const theDay = Temporal.PlainDate.from('2026-12-03');
const missing = () => {
	throw new Error('missing');
};

async function speedDate() {
	const made = await makeSpeedDate(region.run, { teachers: 6, tables: 3, rounds: 3 });
	await region.run(({ db }) =>
		sql`update person set email = gen_random_uuid() || '@bedrijf.example' where person_id in
			(select professional_id from speed_date_table where activity_id = ${made.activityId})`.execute(db)
	);
	return made;
}

const planOf = async ({ db }: Work, { activityId }: TestSpeedDate) =>
	(await activityPlan(db, activityId, 'nl')) ?? missing();

async function locked({ db }: Work, { activityId }: TestSpeedDate) {
	const coordinator = await coordinatorOf(db, activityId);
	const who = {
		userId: 'u',
		personId: coordinator,
		name: 'Marieke',
		role: 'coordinator',
		regionId: '',
		regionName: '',
		locale: 'nl'
	} as const;
	return { activity: (await changeableActivity(db, who, activityId)) ?? missing(), coordinator };
}

async function coordinatorOf(db: Work['db'], activityId: string): Promise<string> {
	const { created_by } = await db
		.selectFrom('activity')
		.select('created_by')
		.where('activity_id', '=', activityId)
		.executeTakeFirstOrThrow();
	return created_by ?? missing();
}

async function hold(made: TestSpeedDate) {
	return region.run(async (work) => {
		const { activity } = await locked(work, made);
		return holdActivity({ db: work.db, today: theDay }, activity);
	});
}

test('G11 an activity is held from its day on, and that can be taken back', async () => {
	const made = await speedDate();
	const early = await region.run(async (work) => {
		const { activity } = await locked(work, made);
		return holdActivity({ db: work.db, today: theDay.subtract({ days: 1 }) }, activity);
	});
	expect(early).toEqual({ outcome: 'refused', reason: 'too-early' });
	expect(await hold(made)).toEqual({ outcome: 'done' });
	await region.run(async (work) => {
		const { activity } = await locked(work, made);
		expect(await reopenActivity(work.db, activity)).toEqual({ outcome: 'done' });
		expect((await planOf(work, made)).state).toBe('planned');
	});
});

test('G11 an activity closes only when every ending is on record or set aside', async () => {
	const made = await speedDate();
	await hold(made);
	await region.run(async (work) => {
		const { db } = work;
		const { activity, coordinator } = await locked(work, made);
		expect(await closeActivity(db, await planOf(work, made))).toMatchObject({
			reason: 'endings-open',
			open: ['sharing', 'evaluation', 'thanks', 'outcomes', 'feedback']
		});
		await addSharing(db, made.activityId, {
			audience: 'section',
			what: 'Wat we hoorden over lassen',
			sharedOn: theDay,
			sharedBy: coordinator
		});
		await saveOutcome(db, activity, {
			kind: 'guestLesson',
			text: 'Een gastles',
			ownerId: coordinator,
			nextStep: 'Bellen'
		});
		await planFeedback(db, made.activityId, {
			on: theDay.add({ weeks: 10 }),
			with: 'de bedrijven'
		});
		await tickEndedTasks(db, await planOf(work, made), coordinator);
		for (const ending of ['evaluation', 'thanks'] as const) {
			await setAsideEnding(db, made.activityId, ending, 'Mondeling gedaan', coordinator);
		}
		const plan = await planOf(work, made);
		expect(plan.endings.map(({ state }) => state)).toEqual([
			'done',
			'setAside',
			'setAside',
			'done',
			'done'
		]);
		const ticked = plan.tasks.filter(({ ends }) => ends === 'sharing' || ends === 'outcomes');
		expect(ticked.length).toBeGreaterThan(0);
		expect(ticked.every(({ state }) => state === 'done')).toBe(true);
		await takeUpEnding(db, made.activityId, 'thanks');
		expect((await closeActivity(db, await planOf(work, made))).outcome).toBe('refused');
		await setAsideEnding(db, made.activityId, 'thanks', 'Toch', coordinator);
		expect(await closeActivity(db, await planOf(work, made))).toEqual({ outcome: 'done' });
	});
});

test('G14 thanks go out once to everybody, in the words that were kept, and settle their task', async () => {
	const made = await speedDate();
	await hold(made);
	await region.run(async (work) => {
		const { coordinator } = await locked(work, made);
		await editActivityMail(work.db, made.activityId, 'thanks', {
			subject: 'Dank, {contact}!',
			body: 'Namens {school}, voor {company}: =1+1 <b>dank</b>'
		});
		const plan = await planOf(work, made);
		expect(await sendActivityMail(work, plan, 'thanks', coordinator)).toEqual({
			outcome: 'sent',
			count: 3
		});
		expect(await sendActivityMail(work, plan, 'thanks', coordinator)).toEqual({
			outcome: 'refused',
			reason: 'no-recipients'
		});
		const mails = await work.db
			.selectFrom('mail')
			.select(['subject', 'content'])
			.where('activity_id', '=', made.activityId)
			.execute();
		expect(mails).toHaveLength(3);
		expect(mails.map(({ subject }) => subject).sort()[0]).toBe('Dank, Vakkracht 1!');
		expect(JSON.stringify(mails)).not.toContain('<b>dank</b></p>');
		const after = await planOf(work, made);
		expect(after.endings.find(({ ending }) => ending === 'thanks')?.state).toBe('done');
		expect(after.tasks.find(({ ends }) => ends === 'thanks')?.state).toBe('done');
	});
});

test('G7 a mail with a word that nobody can fill in is held back', async () => {
	const made = await speedDate();
	await region.run(async (work) => {
		const { coordinator } = await locked(work, made);
		const sent = await sendActivityMail(
			work,
			await planOf(work, made),
			'company-invitation',
			coordinator
		);
		expect(sent).toMatchObject({ outcome: 'refused', reason: 'missing' });
		expect(sent).toHaveProperty('placeholders', ['place', 'learningQuestions']);
	});
});

test('G13 everybody answers once; an anonymous answer bears no name and no tie', async () => {
	const made = await speedDate();
	await hold(made);
	await region.run(async (work) => {
		const { db } = work;
		const { coordinator } = await locked(work, made);
		const plan = await planOf(work, made);
		expect(await sendActivityMail(work, plan, 'teacher-evaluation', coordinator)).toMatchObject({
			count: 6
		});
		const invitations = await db
			.selectFrom('evaluation_invitation')
			.select('invitation_id')
			.where('activity_id', '=', made.activityId)
			.execute();
		const answers = { worthwhile: 4, prepared: 3, questionAnswered: 5, again: true };
		for (const [index, { invitation_id }] of invitations.entries()) {
			const asked = (await invitation(db, invitation_id)) ?? missing();
			expect(await answerEvaluation(db, asked, answers, index > 0)).toBe('recorded');
			expect(await answerEvaluation(db, asked, answers, true)).toBe('already-answered');
		}
		const kept = await db
			.selectFrom('evaluation_response')
			.select('respondent')
			.where('activity_id', '=', made.activityId)
			.execute();
		expect(kept.filter(({ respondent }) => respondent === null)).toHaveLength(5);
		const [participants] = await evaluationResults(db, made.activityId);
		expect(participants).toMatchObject({
			audience: 'participant',
			invited: 6,
			summary: { outcome: 'shown', responses: 6 }
		});
	});
});

test('G10 an outcome takes only an owner and a partner who have to do with the activity', async () => {
	const made = await speedDate();
	const other = await makeSpeedDate(elsewhere.run, { teachers: 1, tables: 2, rounds: 2 });
	await region.run(async (work) => {
		const { activity } = await locked(work, made);
		const fields = { kind: 'newContact', text: 'Iemand' };
		expect(
			await saveOutcome(work.db, activity, { ...fields, organisationId: other.companies[0] })
		).toEqual({ outcome: 'refused', reason: 'unknown-partner' });
		expect(await saveOutcome(work.db, activity, { ...fields, ownerId: other.signUps[0] })).toEqual({
			outcome: 'refused',
			reason: 'unknown-person'
		});
		expect(await saveOutcome(work.db, activity, fields, other.activityId)).toEqual({
			outcome: 'refused',
			reason: 'unknown-outcome'
		});
	});
	await elsewhere.run(async ({ db }) => {
		expect(await activityMails(db, { id: made.activityId, kind: 'speed-date' }, 'nl')).toEqual([]);
		expect(await activityPlan(db, made.activityId, 'nl')).toBeUndefined();
	});
});

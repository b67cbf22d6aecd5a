import { afterAll, beforeAll, expect, test } from 'vitest';
import { followPlanning, planningRequest, type PlanningNews } from './follow-planning.ts';
import { keepRotation, type WantedRotation } from './make-rotation.ts';
import type { PlannerLimits } from './run-planner.ts';
import { storedRotation } from './stored-rotation.ts';
import { makeSpeedDate, testRegion } from './test-speed-date.ts';
import { Turns } from './turns.ts';

let region: Awaited<ReturnType<typeof testRegion>>;

beforeAll(async () => {
	region = await testRegion();
});
afterAll(() => region.close());

const secret = 'only for this test';
/** Not a prime power of tables and too full to be proven: the search would go on for long. */
const hard = { teachers: 40, tables: 6, rounds: 6 };
const endless = { limitMs: 60_000, patienceMs: 60_000 };

async function begun(size: Parameters<typeof makeSpeedDate>[1]) {
	const { activityId } = await makeSpeedDate(region.run, size);
	const wanted = { activityId, version: 0, objective: 'mix' } as const;
	const planning = await planningRequest(region.run, wanted);
	if ('reason' in planning) throw new Error(planning.reason);
	return { wanted, request: planning.request };
}

function follow(
	{ wanted, request }: Awaited<ReturnType<typeof begun>>,
	limits: PlannerLimits,
	tell: (news: PlanningNews) => void
) {
	return followPlanning(wanted.activityId, request, secret, limits, tell);
}

const keep = (wanted: WantedRotation, sealed: string, key = secret) =>
	region.run((work) => keepRotation(work, key, { ...wanted, sealed }));
const storedOf = ({ activityId }: WantedRotation) =>
	region.run(({ db }) => storedRotation(db, activityId));
const refusal = (reason: string) => ({ outcome: 'refused', reason });

test('SD3 a search that is followed ends with a plan that can be stored once', async () => {
	const planning = await begun({ teachers: 24, tables: 8, rounds: 8 });
	const news: PlanningNews[] = [];
	await follow(planning, {}, (each) => news.push(each));
	const last = news.at(-2);
	expect(news.at(-1)).toEqual({ kind: 'ready' });
	expect(last).toMatchObject({ kind: 'better', repeats: 0, provenBest: true });
	if (last?.kind !== 'better') throw new Error('no plan');
	expect(await storedOf(planning.wanted)).toBeUndefined();
	expect(await keep(planning.wanted, last.sealed)).toEqual({ outcome: 'done' });
	expect((await storedOf(planning.wanted))?.plan).toMatchObject({ repeats: 0, provenBest: true });
	expect(await keep(planning.wanted, last.sealed)).toEqual(refusal('changed-meanwhile'));
});

test('SD3 the best plan so far can be kept while the search goes on, and withdrawing it ends the thread', async () => {
	const planning = await begun(hard);
	const leaving = new AbortController();
	let sealed = '';
	let repeats = 0;
	const news: PlanningNews[] = [];
	await follow(planning, { ...endless, signal: leaving.signal }, (each) => {
		news.push(each);
		if (each.kind !== 'better') return;
		({ sealed, repeats } = each);
		leaving.abort();
	});
	expect(news.map(({ kind }) => kind)).toEqual(['better']);
	expect(await keep(planning.wanted, sealed)).toEqual({ outcome: 'done' });
	expect((await storedOf(planning.wanted))?.plan).toMatchObject({ repeats, provenBest: false });
});

test('SD3 a plan that is not ours, or is for other people, is not stored', async () => {
	const planning = await begun({ teachers: 9, tables: 3, rounds: 3 });
	const { wanted } = planning;
	let sealed = '';
	await follow(planning, {}, (each) => {
		if (each.kind === 'better') ({ sealed } = each);
	});
	const outdated = refusal('plan-outdated');
	const forged = Buffer.from('{"seats":[]}').toString('base64url');
	expect(await keep(wanted, sealed, 'another secret')).toEqual(outdated);
	expect(await keep(wanted, `${forged}.${sealed.split('.')[1] ?? ''}`)).toEqual(outdated);
	expect(await keep({ ...wanted, objective: 'wishes' }, sealed)).toEqual(outdated);
	await region.run(({ db }) =>
		db
			.updateTable('registration')
			.set({ state: 'cancelled' })
			.where('activity_id', '=', wanted.activityId)
			.where('name', 'like', 'Zoë%')
			.execute()
	);
	expect(await keep(wanted, sealed)).toEqual(outdated);
	expect(await storedOf(wanted)).toBeUndefined();
});

test('SD3 while two search at once, others are answered before either is done', async () => {
	const turns = new Turns(2);
	const leaving = new AbortController();
	const order: string[] = [];
	const [one, two] = await Promise.all([begun(hard), begun(hard)]);
	const started = {
		one: Promise.withResolvers<undefined>(),
		two: Promise.withResolvers<undefined>()
	};
	const limits = { ...endless, turns, signal: leaving.signal };
	const searches = [
		follow(one, limits, ({ kind }) => {
			if (kind === 'better') started.one.resolve(undefined);
		}).then(() => order.push('one')),
		follow(two, limits, ({ kind }) => {
			if (kind === 'better') started.two.resolve(undefined);
		}).then(() => order.push('two'))
	];
	await Promise.all([started.one.promise, started.two.promise]);
	// Reads and writes, as the pages of others do.
	const other = await begun({ teachers: 4, tables: 2, rounds: 2 });
	expect(await storedOf(other.wanted)).toBeUndefined();
	order.push('page');
	leaving.abort();
	await Promise.all(searches);
	expect(order[0]).toBe('page');
	expect(order.slice(1).toSorted()).toEqual(['one', 'two']);
});

test('SD3 who has to wait for a turn hears so', async () => {
	const turns = new Turns(1);
	const leaving = new AbortController();
	const [one, two] = await Promise.all([begun(hard), begun({ teachers: 9, tables: 3, rounds: 3 })]);
	const first = follow(one, { ...endless, turns, signal: leaving.signal }, () => undefined);
	const news: PlanningNews[] = [];
	await follow(two, { turns }, (each) => {
		news.push(each);
		if (each.kind === 'waiting') leaving.abort();
	});
	await first;
	expect(news[0]).toEqual({ kind: 'waiting', ahead: 0 });
	expect(news.at(-1)).toEqual({ kind: 'ready' });
});

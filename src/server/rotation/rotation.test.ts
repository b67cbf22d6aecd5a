import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkRotation } from '#domain/rotation/check-rotation.ts';
import { lockRotation, swapByHand, undoRotation } from './change-rotation.ts';
import { makeRotation } from './make-rotation.ts';
import { repairRotation } from './repair-rotation.ts';
import { rotationFacts } from './rotation-facts.ts';
import { rotationMismatch } from './rotation-mismatch.ts';
import { rotationSummary } from './rotation-summary.ts';
import { seatChanges, seatChangeWords } from './seat-changes.ts';
import { storedRotation, type StoredRotation } from './stored-rotation.ts';
import { makeSpeedDate, signUp, testRegion, type TestSpeedDate } from './test-speed-date.ts';

let region: Awaited<ReturnType<typeof testRegion>>;
let elsewhere: Awaited<ReturnType<typeof testRegion>>;

beforeAll(async () => {
	[region, elsewhere] = await Promise.all([testRegion(), testRegion()]);
});
afterAll(() => Promise.all([region.close(), elsewhere.close()]));

const limits = { limitMs: 400 };
const done = { outcome: 'done' };
const refusal = (reason: string) => ({ outcome: 'refused', reason });

async function rotationOf({ activityId }: TestSpeedDate): Promise<StoredRotation> {
	const stored = await region.run(({ db }) => storedRotation(db, activityId));
	if (stored === undefined) throw new Error('no rotation');
	return stored;
}

async function planned(size: Parameters<typeof makeSpeedDate>[1]) {
	const speedDate = await makeSpeedDate(region.run, size);
	const { activityId } = speedDate;
	const made = await makeRotation(region.run, { activityId, version: 0, objective: 'mix' }, limits);
	expect(made).toEqual(done);
	return { speedDate, activityId, stored: await rotationOf(speedDate) };
}

async function factsOf(activityId: string) {
	const facts = await region.run(({ db }) => rotationFacts(db, activityId));
	if (facts === undefined) throw new Error('no speed-date');
	return facts;
}

const cancel = (registrationId: string) =>
	region.run(({ db }) =>
		db
			.updateTable('registration')
			.set({ state: 'cancelled' })
			.where('registration_id', '=', registrationId)
			.execute()
	);

describe('a rotation', () => {
	test('SD3 lets 24 teachers meet all 8 professionals without a repeated meeting', async () => {
		const { activityId, stored } = await planned({ teachers: 24, tables: 8, rounds: 8 });
		expect(stored).toMatchObject({ version: 1, locked: false });
		expect(stored.plan).toMatchObject({ repeats: 0, provenBest: true });
		const summary = rotationSummary(await factsOf(activityId), stored, 'nl');
		expect(summary.find(({ id }) => id === 'meets')?.text).toContain('alle 8');
		expect(summary.every(({ tone }) => tone !== 'bad')).toBe(true);
	});

	test.each([
		{ teachers: 5, tables: 2, rounds: 2 },
		{ teachers: 13, tables: 6, rounds: 4 },
		{ teachers: 1, tables: 3, rounds: 3 }
	])('says of itself what its seats say: $teachers teachers, $tables tables', async (size) => {
		const { stored } = await planned(size);
		const check = checkRotation(stored.request, stored.plan.seats);
		expect(check.violations).toEqual([]);
		expect(stored.plan).toMatchObject({
			repeats: check.repeats,
			wishesMet: check.wishesMet,
			changedSeats: check.changedSeats
		});
	});

	test('SD3 keeps a guest from a company away from the own company, and meets the wishes', async () => {
		const speedDate = await makeSpeedDate(region.run, { teachers: 9, tables: 4, rounds: 3 });
		const [first = '', second = ''] = speedDate.signUps;
		await region.run(async ({ db }) => {
			await db
				.updateTable('registration')
				.set({ organisation_id: speedDate.companies[0] ?? '' })
				.where('registration_id', '=', first)
				.execute();
			await db
				.insertInto('registration_wish')
				.values({ registration_id: second, table_id: speedDate.tables[3] ?? '' })
				.execute();
		});
		const { activityId } = speedDate;
		const wanted = { activityId, version: 0, objective: 'wishes' } as const;
		expect(await makeRotation(region.run, wanted, limits)).toEqual(done);
		const { request, plan } = await rotationOf(speedDate);
		const own = request.teachers.findIndex(({ id }) => id === first);
		expect(request.teachers[own]?.employer).toBe(speedDate.companies[0]);
		// The companies take turns: tables 1 and 4 are of the first one.
		expect(plan.seats.map((row) => row[own])).not.toContain(0);
		expect(plan.seats.map((row) => row[own])).not.toContain(3);
		expect(plan.wishesMet).toBe(1);
	});

	test('is not made before there is something to plan', async () => {
		for (const [size, reason] of [
			[{ teachers: 3, tables: 0, rounds: 3 }, 'no-tables'],
			[{ teachers: 0, tables: 3, rounds: 3 }, 'no-teachers'],
			[{ teachers: 6, tables: 3, rounds: 4 }, 'too-many-rounds']
		] as const) {
			const { activityId } = await makeSpeedDate(region.run, size);
			const wanted = { activityId, version: 0, objective: 'mix' } as const;
			expect(await makeRotation(region.run, wanted, limits)).toEqual(refusal(reason));
		}
	});

	test('is not made over the work of somebody else', async () => {
		const { activityId } = await planned({ teachers: 6, tables: 3, rounds: 3 });
		const wanted = { activityId, version: 0, objective: 'mix' } as const;
		expect(await makeRotation(region.run, wanted, limits)).toEqual(refusal('changed-meanwhile'));
	});

	test('stays as it is while it is locked', async () => {
		const { activityId } = await planned({ teachers: 6, tables: 3, rounds: 3 });
		const now = { activityId, version: 1 };
		expect(await region.run((work) => lockRotation(work, { ...now, locked: true }))).toEqual(done);
		expect(await makeRotation(region.run, { ...now, objective: 'mix' }, limits)).toEqual(
			refusal('locked')
		);
		expect(await repairRotation(region.run, { ...now, fromRound: 0 }, limits)).toEqual(
			refusal('locked')
		);
		expect(await region.run((work) => undoRotation(work, now))).toEqual(refusal('locked'));
		expect(await region.run((work) => lockRotation(work, { ...now, locked: false }))).toEqual(done);
		expect(await makeRotation(region.run, { ...now, objective: 'mix' }, limits)).toEqual(done);
	});

	test('of another region is not there', async () => {
		const { activityId } = await planned({ teachers: 6, tables: 3, rounds: 3 });
		const now = { activityId, version: 1 };
		const { run } = elsewhere;
		const notFound = refusal('not-found');
		expect(await makeRotation(run, { ...now, objective: 'mix' }, limits)).toEqual(notFound);
		expect(await repairRotation(run, { ...now, fromRound: 0 }, limits)).toEqual(notFound);
		expect(await run((work) => undoRotation(work, now))).toEqual(notFound);
		expect(await run((work) => lockRotation(work, { ...now, locked: true }))).toEqual(notFound);
		expect(await run((work) => undoRotation(work, { activityId: 'geen-id', version: 1 }))).toEqual(
			notFound
		);
	});
});

describe('a swap by hand', () => {
	test('moves two people in one round and leaves everything else', async () => {
		const { speedDate, activityId, stored } = await planned({ teachers: 12, tables: 4, rounds: 4 });
		const { request, plan } = stored;
		const other = plan.seats[1]?.findIndex((seat) => seat !== plan.seats[1]?.[0]) ?? -1;
		const swap = {
			round: 1,
			teacher: request.teachers[0]?.id ?? '',
			other: request.teachers[other]?.id ?? ''
		};
		const wanted = { activityId, version: 1, ...swap };
		expect(await region.run((work) => swapByHand(work, wanted))).toEqual(done);
		const after = await rotationOf(speedDate);
		const expected = plan.seats.map((row, round) =>
			round === 1
				? row.map((seat, index) =>
						index === 0 ? (row[other] ?? seat) : index === other ? (row[0] ?? seat) : seat
					)
				: row
		);
		expect(after.plan.seats).toEqual(expected);
		expect(after.request).toEqual(request);
		expect(after.version).toBe(2);
		const check = checkRotation(request, after.plan.seats);
		expect(after.plan.repeats).toBe(check.repeats);

		expect(await region.run((work) => undoRotation(work, { activityId, version: 2 }))).toEqual(
			done
		);
		expect((await rotationOf(speedDate)).plan).toEqual(plan);
		expect(await region.run((work) => undoRotation(work, { activityId, version: 3 }))).toEqual(
			refusal('nothing-to-undo')
		);
	});

	test('is refused for people of another activity, an unknown round or one table', async () => {
		const { activityId, stored } = await planned({ teachers: 12, tables: 4, rounds: 4 });
		const foreign = await makeSpeedDate(region.run, { teachers: 2, tables: 2, rounds: 2 });
		const teacher = stored.request.teachers[0]?.id ?? '';
		const second = stored.request.teachers[1]?.id ?? '';
		const mate = stored.plan.seats[0]?.findIndex(
			(seat, index) => index > 0 && seat === stored.plan.seats[0]?.[0]
		);
		const swap = (round: number, other: string) =>
			region.run((work) => swapByHand(work, { activityId, version: 1, round, teacher, other }));
		expect(await swap(0, foreign.signUps[0] ?? '')).toEqual(refusal('unknown-seat'));
		expect(await swap(0, 'niemand')).toEqual(refusal('unknown-seat'));
		expect(await swap(9, second)).toEqual(refusal('unknown-seat'));
		expect(await swap(0, teacher)).toEqual(refusal('same-table'));
		expect(await swap(0, stored.request.teachers[mate ?? -1]?.id ?? '')).toEqual(
			refusal('same-table')
		);
	});
});

describe('SD3 a repair', () => {
	test('after a cancellation leaves everyone where they were', async () => {
		const { speedDate, activityId, stored } = await planned({ teachers: 24, tables: 8, rounds: 8 });
		const [gone = ''] = speedDate.signUps;
		await cancel(gone);
		expect(rotationMismatch(await factsOf(activityId), stored)).toHaveLength(1);
		const wanted = { activityId, version: 1, fromRound: 0 };
		expect(await repairRotation(region.run, wanted, limits)).toEqual(done);
		const { request, plan } = await rotationOf(speedDate);
		expect(request.teachers).toHaveLength(23);
		expect(plan.changedSeats).toBe(0);
		expect(plan.seats.map((row) => [...row])).toEqual(
			stored.plan.seats.map((row) => [...row].slice(1))
		);
		expect(rotationMismatch(await factsOf(activityId), await rotationOf(speedDate))).toEqual([]);

		expect(await region.run((work) => undoRotation(work, { activityId, version: 2 }))).toEqual(
			done
		);
		expect((await rotationOf(speedDate)).plan).toEqual(stored.plan);
	});

	test('finds a seat for somebody new without moving the others', async () => {
		const { speedDate, activityId, stored } = await planned({ teachers: 11, tables: 4, rounds: 4 });
		const [gone = ''] = speedDate.signUps;
		await cancel(gone);
		const added = await region.run(({ db }) =>
			db
				.selectFrom('activity')
				.select('school_id')
				.where('activity_id', '=', activityId)
				.executeTakeFirstOrThrow()
				.then(({ school_id }) => signUp(db, activityId, 'Nieuw Hier', school_id))
		);
		expect(rotationMismatch(await factsOf(activityId), stored)).toHaveLength(2);
		const wanted = { activityId, version: 1, fromRound: 0 };
		expect(await repairRotation(region.run, wanted, limits)).toEqual(done);
		const { request, plan } = await rotationOf(speedDate);
		expect(request.teachers.at(-1)?.id).toBe(added);
		expect(plan.changedSeats).toBe(0);
		const check = checkRotation(request, plan.seats);
		expect(check).toMatchObject({ violations: [], withoutSeat: 0 });
	});

	test('on the day keeps the rounds that have been, and mends few seats of a closed table', async () => {
		const { speedDate, activityId, stored } = await planned({ teachers: 12, tables: 5, rounds: 4 });
		const closed = speedDate.tables[2] ?? '';
		const late = speedDate.signUps[0] ?? '';
		const absence = { teachers: [late], tables: [closed], rounds: [0, 1, 2, 3] };
		const wanted = { activityId, version: 1, fromRound: 2, absence };
		expect(await repairRotation(region.run, wanted, limits)).toEqual(done);
		const { request, plan } = await rotationOf(speedDate);
		expect(plan.seats.slice(0, 2)).toEqual(stored.plan.seats.slice(0, 2));
		expect(request.tables[2]?.closedRounds).toEqual([2, 3]);
		expect(request.teachers[0]?.absentRounds).toEqual([2, 3]);
		expect(plan.seats.slice(2).every((row) => !row.includes(2) && row[0] === -1)).toBe(true);
		const atClosed = stored.plan.seats
			.slice(2)
			.flatMap((row) => [...row].slice(1).filter((seat) => seat === 2)).length;
		expect(plan.changedSeats).toBeGreaterThan(0);
		expect(plan.changedSeats).toBeLessThanOrEqual(atClosed);

		const changes = seatChanges(await rotationOf(speedDate));
		expect(changes).toHaveLength(plan.changedSeats);
		expect(changes.every(({ round, from, to }) => round >= 2 && from !== to)).toBe(true);
		expect(changes.some(({ from }) => from === 2)).toBe(true);
		const words = seatChangeWords(await factsOf(activityId), await rotationOf(speedDate), 'nl');
		expect(words).toHaveLength(new Set(changes.map(({ teacher }) => teacher)).size);
		expect(words[0]).toMatch(/: ronde [34] van tafel 3 naar tafel \d/);

		const back = { ...absence, rounds: [] };
		const again = { activityId, version: 2, fromRound: 0, absence: back };
		expect(await repairRotation(region.run, again, limits)).toEqual(done);
		const after = await rotationOf(speedDate);
		expect(after.request.tables[2]?.closedRounds ?? []).toEqual([]);
		expect(checkRotation(after.request, after.plan.seats).withoutSeat).toBe(0);
	});

	test('is refused for people and tables of another activity', async () => {
		const { activityId } = await planned({ teachers: 6, tables: 3, rounds: 3 });
		const foreign = await makeSpeedDate(region.run, { teachers: 2, tables: 2, rounds: 2 });
		const repair = (absence: { teachers: string[]; tables: string[]; rounds: number[] }) =>
			repairRotation(region.run, { activityId, version: 1, fromRound: 0, absence }, limits);
		const unknown = refusal('unknown-seat');
		expect(await repair({ teachers: [foreign.signUps[0] ?? ''], tables: [], rounds: [0] })).toEqual(
			unknown
		);
		expect(await repair({ teachers: [], tables: [foreign.tables[0] ?? ''], rounds: [0] })).toEqual(
			unknown
		);
		expect(await repair({ teachers: [], tables: [], rounds: [7] })).toEqual(unknown);
	});
});

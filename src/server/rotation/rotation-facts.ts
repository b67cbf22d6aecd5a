import * as v from 'valibot';
import type { Db } from '#server/platform/database.ts';
import type { ActivityState, RegistrationState } from '#server/platform/tables.ts';

/** What a rotation is made for, as it stands now. */
export interface RotationFacts {
	readonly activityId: string;
	readonly state: ActivityState;
	readonly rounds: number;
	/** By number. */
	readonly tables: readonly TableFacts[];
	/** Everyone who ever signed up, first come first; only who is confirmed gets a seat. */
	readonly signUps: readonly SignUpFacts[];
}

export interface TableFacts {
	readonly id: string;
	readonly number: number;
	readonly organisationId: string;
	readonly company: string;
	readonly professional: string;
	readonly job: string | null;
	readonly noteTaker: string | null;
}

export interface SignUpFacts {
	readonly id: string;
	readonly personId: string | null;
	readonly name: string;
	readonly state: RegistrationState;
	readonly section: string | null;
	readonly organisation: string | null;
	/** Absent when it is a school. */
	readonly employerId?: string;
	/** Ids of tables. */
	readonly wishes: readonly string[];
}

const Id = v.pipe(v.string(), v.uuid());

export async function rotationFacts(db: Db, id: string): Promise<RotationFacts | undefined> {
	if (!v.is(Id, id)) return undefined;
	const speedDate = await db
		.selectFrom('speed_date')
		.innerJoin('activity', (join) =>
			join
				.onRef('activity.region_id', '=', 'speed_date.region_id')
				.onRef('activity.activity_id', '=', 'speed_date.activity_id')
		)
		.select(['rounds', 'activity.state'])
		.where('speed_date.activity_id', '=', id)
		.executeTakeFirst();
	return (
		speedDate && {
			activityId: id,
			...speedDate,
			tables: await tableFacts(db, id),
			signUps: await signUpFacts(db, id)
		}
	);
}

function tableFacts(db: Db, id: string): Promise<readonly TableFacts[]> {
	return db
		.selectFrom('speed_date_table as t')
		.innerJoin('organisation as o', (join) =>
			join
				.onRef('o.region_id', '=', 't.region_id')
				.onRef('o.organisation_id', '=', 't.organisation_id')
		)
		.innerJoin('person as p', (join) =>
			join.onRef('p.region_id', '=', 't.region_id').onRef('p.person_id', '=', 't.professional_id')
		)
		.leftJoin('membership as w', (join) =>
			join
				.onRef('w.region_id', '=', 't.region_id')
				.onRef('w.person_id', '=', 't.professional_id')
				.onRef('w.organisation_id', '=', 't.organisation_id')
				.on('w.position', '=', 'professional')
		)
		.leftJoin('person as n', (join) =>
			join.onRef('n.region_id', '=', 't.region_id').onRef('n.person_id', '=', 't.note_taker_id')
		)
		.select([
			't.table_id as id',
			't.number',
			't.organisation_id as organisationId',
			'o.name as company',
			'p.name as professional',
			'w.job_title as job',
			'n.name as noteTaker'
		])
		.where('t.activity_id', '=', id)
		.orderBy('t.number')
		.execute();
}

async function signUpFacts(db: Db, id: string): Promise<readonly SignUpFacts[]> {
	const wishes = await db
		.selectFrom('registration_wish as w')
		.innerJoin('registration as r', (join) =>
			join
				.onRef('r.region_id', '=', 'w.region_id')
				.onRef('r.registration_id', '=', 'w.registration_id')
		)
		.innerJoin('speed_date_table as t', (join) =>
			join
				.onRef('t.region_id', '=', 'w.region_id')
				.onRef('t.table_id', '=', 'w.table_id')
				.onRef('t.activity_id', '=', 'r.activity_id')
		)
		.select(['w.registration_id', 'w.table_id'])
		.where('r.activity_id', '=', id)
		.orderBy('t.number')
		.execute();
	const rows = await db
		.selectFrom('registration as r')
		.leftJoin('organisation as o', (join) =>
			join
				.onRef('o.region_id', '=', 'r.region_id')
				.onRef('o.organisation_id', '=', 'r.organisation_id')
		)
		.select([
			'r.registration_id as id',
			'r.person_id as personId',
			'r.name',
			'r.state',
			'r.section',
			'r.organisation_id',
			'o.name as organisation',
			'o.kind'
		])
		.where('r.activity_id', '=', id)
		.orderBy('r.place_in_line')
		.orderBy('r.registration_id')
		.execute();
	return rows.map(({ organisation_id, kind, ...row }) => ({
		...row,
		...(organisation_id !== null && kind !== 'school' && { employerId: organisation_id }),
		wishes: wishes
			.filter(({ registration_id }) => registration_id === row.id)
			.map(({ table_id }) => table_id)
	}));
}

export function confirmedSignUps({ signUps }: RotationFacts): readonly SignUpFacts[] {
	return signUps.filter(({ state }) => state === 'confirmed');
}

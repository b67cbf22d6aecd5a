import { sql } from 'kysely';
import * as v from 'valibot';
import { positions } from '#domain/import/position-named.ts';
import { mailAddress } from '#domain/mail/mail-address.ts';
import { m } from '#messages';
import type { Db } from '#server/platform/database.ts';

const text = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.maxLength(200, () => m.network_too_long()),
	v.transform((typed) => (typed === '' ? null : typed))
);

/** Who somebody is; an empty answer is null. */
export const PersonForm = v.object({
	name: v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(() => m.network_person_name_missing()),
		v.maxLength(200, () => m.network_too_long())
	),
	email: v.pipe(
		text,
		v.check(
			(typed) => typed === null || mailAddress(typed) !== null,
			() => m.network_email_wrong()
		),
		v.transform((typed) => (typed === null ? null : mailAddress(typed)))
	),
	phone: text,
	locale: v.optional(v.picklist(['nl', 'en']), 'nl')
});

/** What somebody is at an organisation. */
export const MembershipForm = v.object({
	organisation: v.pipe(
		v.string(),
		v.uuid(() => m.network_organisation_missing())
	),
	position: v.picklist(positions, () => m.network_position_missing()),
	section: text,
	jobTitle: text,
	isYoung: v.pipe(
		v.optional(v.string()),
		v.transform((mark) => mark !== undefined)
	)
});

export type PersonSaved =
	| { readonly outcome: 'saved'; readonly id: string }
	| { readonly outcome: 'refused'; readonly reason: 'unknown' | 'email-taken' | 'email-needed' };

/** Changes somebody of this region, or makes a person when there is no `id`. */
export async function savePerson(
	db: Db,
	form: v.InferOutput<typeof PersonForm>,
	id?: string
): Promise<PersonSaved> {
	if (form.email !== null) {
		const holder = await db
			.selectFrom('person')
			.select('person_id')
			.where('email', '=', form.email)
			.executeTakeFirst();
		if (holder !== undefined && holder.person_id !== id) {
			return { outcome: 'refused', reason: 'email-taken' };
		}
	}
	if (id === undefined) {
		const { person_id } = await db
			.insertInto('person')
			.values(form)
			.returning('person_id')
			.executeTakeFirstOrThrow();
		return { outcome: 'saved', id: person_id };
	}
	const access = await db
		.selectFrom('region_role')
		.select('user_id')
		.where('person_id', '=', id)
		.executeTakeFirst();
	if (access !== undefined && form.email === null) {
		return { outcome: 'refused', reason: 'email-needed' };
	}
	const saved = await db
		.updateTable('person')
		.set(form)
		.where('person_id', '=', id)
		.returning('person_id')
		.executeTakeFirst();
	if (saved === undefined) return { outcome: 'refused', reason: 'unknown' };
	if (access !== undefined) {
		// Who signs in is known by the address; another address is another account.
		await db
			.updateTable('region_role')
			.set({ user_id: sql<string>`ensure_user(${form.email}, ${form.name})` })
			.where('person_id', '=', id)
			.execute();
	}
	return { outcome: 'saved', id };
}

/** Puts somebody at an organisation, or changes what they are there. False when either is not of this region. */
export async function saveMembership(
	db: Db,
	personId: string,
	form: v.InferOutput<typeof MembershipForm>
): Promise<boolean> {
	const known = await db
		.selectFrom('person')
		.innerJoin('organisation', 'organisation.region_id', 'person.region_id')
		.select('person.person_id')
		.where('person.person_id', '=', personId)
		.where('organisation.organisation_id', '=', form.organisation)
		.executeTakeFirst();
	if (known === undefined) return false;
	const facts = {
		section: form.section,
		job_title: form.jobTitle,
		is_young_professional: form.isYoung
	};
	await db
		.insertInto('membership')
		.values({
			person_id: personId,
			organisation_id: form.organisation,
			position: form.position,
			...facts
		})
		.onConflict((conflict) =>
			conflict.columns(['region_id', 'person_id', 'organisation_id', 'position']).doUpdateSet(facts)
		)
		.execute();
	return true;
}

/** Ends what somebody is at an organisation. False when it is not theirs. */
export async function removeMembership(
	db: Db,
	personId: string,
	membershipId: string
): Promise<boolean> {
	if (!v.is(v.pipe(v.string(), v.uuid()), membershipId)) return false;
	const gone = await db
		.deleteFrom('membership')
		.where('person_id', '=', personId)
		.where('membership_id', '=', membershipId)
		.returning('membership_id')
		.executeTakeFirst();
	return gone !== undefined;
}

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import * as v from 'valibot';
import { mailContent } from '#documents/mail/mail-content.ts';
import { mailAddress } from '#domain/mail/mail-address.ts';
import { m } from '#messages';
import { sendMail } from '#server/mail/send-mail.ts';
import type { Db } from '#server/platform/database.ts';
import type { Work } from '#server/platform/work.ts';

const accessRoles = ['coordinator', 'schoolLeader', 'teacher'] as const;

const Address = v.pipe(
	v.string(),
	v.check(
		(typed) => mailAddress(typed) !== null,
		() => m.region_email_wrong()
	),
	v.transform((typed) => mailAddress(typed) ?? typed)
);

/** Who gets access; a school leader and a teacher belong to a school. */
export const AccessForm = v.pipe(
	v.object({
		name: v.pipe(
			v.string(),
			v.trim(),
			v.nonEmpty(() => m.region_person_name_missing()),
			v.maxLength(200)
		),
		email: Address,
		role: v.picklist(accessRoles, () => m.region_role_missing()),
		school: v.pipe(
			v.optional(v.string(), ''),
			v.transform((typed) => (typed === '' ? null : typed)),
			v.nullable(v.pipe(v.string(), v.uuid()))
		)
	}),
	v.forward(
		v.partialCheck(
			[['role'], ['school']],
			({ role, school }) => role === 'coordinator' || school !== null,
			() => m.region_school_missing()
		),
		['school']
	)
);

/** Who may sign in, coordinators first. */
export async function peopleWithAccess(db: Db) {
	return db
		.selectFrom('region_role as r')
		.innerJoin('person as p', (join) =>
			join.onRef('p.region_id', '=', 'r.region_id').onRef('p.person_id', '=', 'r.person_id')
		)
		.select(['p.person_id as id', 'p.name', 'p.email', 'r.role'])
		.orderBy('r.role')
		.orderBy('p.name')
		.execute();
}

export type AccessGiven =
	| { readonly outcome: 'given'; readonly name: string }
	| { readonly outcome: 'refused'; readonly reason: 'unknown-school' | 'has-access' };

/** Lets somebody in and mails them where; a person who is known by the address keeps their name. */
export async function giveAccess(
	work: Work,
	form: v.InferOutput<typeof AccessForm>
): Promise<AccessGiven> {
	const { db } = work;
	if (form.school !== null) {
		const school = await db
			.selectFrom('organisation')
			.select('organisation_id')
			.where('organisation_id', '=', form.school)
			.where('kind', '=', 'school')
			.executeTakeFirst();
		if (school === undefined) return { outcome: 'refused', reason: 'unknown-school' };
	}
	const person = await db
		.insertInto('person')
		.values({ name: form.name, email: form.email })
		.onConflict((conflict) =>
			conflict.columns(['region_id', 'email']).doUpdateSet({ email: form.email })
		)
		.returning(['person_id', 'name', 'locale'])
		.executeTakeFirstOrThrow();
	const given = await db
		.insertInto('region_role')
		.values({
			user_id: sql<string>`ensure_user(${form.email}, ${person.name})`,
			person_id: person.person_id,
			role: form.role
		})
		.onConflict((conflict) => conflict.columns(['region_id', 'user_id']).doNothing())
		.returning('person_id')
		.executeTakeFirst();
	if (given === undefined) return { outcome: 'refused', reason: 'has-access' };
	if (form.school !== null && form.role !== 'coordinator') {
		await db
			.insertInto('membership')
			.values({
				person_id: person.person_id,
				organisation_id: form.school,
				position: form.role
			})
			.onConflict((conflict) =>
				conflict.columns(['region_id', 'person_id', 'organisation_id', 'position']).doNothing()
			)
			.execute();
	}
	await mailInvitation(work, { ...person, email: form.email });
	return { outcome: 'given', name: person.name };
}

async function mailInvitation(
	work: Work,
	{ name, email, locale }: { name: string; email: string; locale: 'nl' | 'en' }
): Promise<void> {
	const region = await work.db.selectFrom('region').select('name').executeTakeFirstOrThrow();
	await sendMail(work, {
		// Somebody who lost access and gets it again is told again.
		key: `access:${randomUUID()}`,
		to: { name, address: email },
		content: mailContent({
			locale,
			subject: m.region_access_mail_subject({ region: region.name }, { locale }),
			paragraphs: [
				m.mail_greeting({ name }, { locale }),
				m.region_access_mail_text({ region: region.name, email }, { locale })
			],
			button: {
				label: m.region_access_mail_button({}, { locale }),
				url: new URL('/inloggen', work.origin).href
			},
			sender: region.name
		})
	});
}

export type AccessTaken =
	| { readonly outcome: 'taken'; readonly name: string }
	| { readonly outcome: 'refused'; readonly reason: 'unknown' | 'last-coordinator' };

/** Takes access away; the person stays in the network. A region always keeps a coordinator. */
export async function takeAccess(db: Db, personId: string): Promise<AccessTaken> {
	if (!v.is(v.pipe(v.string(), v.uuid()), personId)) {
		return { outcome: 'refused', reason: 'unknown' };
	}
	// Two coordinators who remove each other at once come one after the other.
	await db.selectFrom('region').select('region_id').forUpdate().execute();
	const coordinators = await db
		.selectFrom('region_role')
		.select('person_id')
		.where('role', '=', 'coordinator')
		.execute();
	if (coordinators.length === 1 && coordinators[0]?.person_id === personId) {
		return { outcome: 'refused', reason: 'last-coordinator' };
	}
	const gone = await db
		.deleteFrom('region_role')
		.where('person_id', '=', personId)
		.returning('person_id')
		.executeTakeFirst();
	if (gone === undefined) return { outcome: 'refused', reason: 'unknown' };
	const { name } = await db
		.selectFrom('person')
		.select('name')
		.where('person_id', '=', personId)
		.executeTakeFirstOrThrow();
	return { outcome: 'taken', name };
}

import { sql } from 'kysely';
import type { MailAudience } from '#domain/playbook/playbook.ts';
import type { Db } from '#server/platform/database.ts';
import type { Locale } from '#server/platform/tables.ts';

/** Somebody whom a mail of an activity goes to. */
export interface Recipient {
	/** Stays the same for the same person in the same activity. */
	readonly key: string;
	readonly name: string;
	readonly email: string;
	readonly locale: Locale;
	readonly companyName: string | null;
	readonly registrationId: string | null;
}

/** Everybody of an audience who has a mail address, by name; each address once. */
export async function recipientsOf(
	db: Db,
	activityId: string,
	audience: MailAudience
): Promise<readonly Recipient[]> {
	const { rows } = await queries[audience](activityId).execute(db);
	const byAddress = new Map(rows.map((row) => [row.email.toLowerCase(), row]));
	return [...byAddress.values()].sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

const queries = {
	/** Professionals at the tables and whoever is the contact of a company that takes part. */
	companies: (id: string) => sql<Recipient>`
		select 'person:' || p.person_id as key, p.name, p.email, p.locale,
			min(o.name) as "companyName", null as "registrationId"
		from person p
		join (
			select professional_id as person_id, organisation_id from speed_date_table where activity_id = ${id}
			union
			select f.person_id, w.organisation_id from role_filling f
				join membership w using (region_id, person_id)
				join activity_company c using (region_id, organisation_id)
				where f.activity_id = ${id} and c.activity_id = ${id} and f.side = 'company'
		) party using (person_id)
		join organisation o using (region_id, organisation_id)
		where p.email is not null
		group by p.region_id, p.person_id`,
	/** Whoever has a role for another school that takes part. */
	visitors: (id: string) => sql<Recipient>`
		select 'person:' || p.person_id as key, p.name, p.email, p.locale,
			min(o.name) as "companyName", null as "registrationId"
		from role_filling f
		join person p using (region_id, person_id)
		join membership w using (region_id, person_id)
		join activity_visitor v on v.region_id = w.region_id and v.organisation_id = w.organisation_id
			and v.activity_id = f.activity_id
		join organisation o on o.region_id = v.region_id and o.organisation_id = v.organisation_id
		where f.activity_id = ${id} and f.side = 'visitor' and p.email is not null
		group by p.region_id, p.person_id`,
	/** Teachers of the school, of the section when the activity is for one, who have not signed up. */
	teachers: (id: string) => sql<Recipient>`
		select distinct 'person:' || p.person_id as key, p.name, p.email, p.locale,
			null as "companyName", null as "registrationId"
		from activity a
		join membership w on w.region_id = a.region_id and w.organisation_id = a.school_id
			and w.position = 'teacher' and (a.section is null or w.section = a.section)
		join person p on p.region_id = w.region_id and p.person_id = w.person_id
		where a.activity_id = ${id} and p.email is not null and not exists (
			select from registration r
			where r.region_id = a.region_id and r.activity_id = a.activity_id and r.email = p.email
		)`,
	participants: (id: string) => sql<Recipient>`
		select 'registration:' || registration_id as key, name, email, locale,
			null as "companyName", registration_id as "registrationId"
		from registration where activity_id = ${id} and state = 'confirmed'
			and attended is distinct from false`,
	/** Whoever has a role at the school, and the teachers who took part. */
	school: (id: string) => sql<Recipient>`
		select 'registration:' || registration_id as key, name, email, locale,
			null as "companyName", registration_id as "registrationId"
		from registration where activity_id = ${id} and state = 'confirmed'
			and attended is distinct from false
		union all
		select distinct 'person:' || p.person_id, p.name, p.email, p.locale, null, null::uuid
		from role_filling f join person p using (region_id, person_id)
		where f.activity_id = ${id} and f.side = 'school' and p.email is not null`
} as const satisfies Readonly<Record<MailAudience, (id: string) => unknown>>;

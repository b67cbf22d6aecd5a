import * as v from 'valibot';
import { holidayRegions } from '#domain/calendar/school-calendar.ts';
import { mailAddress } from '#domain/mail/mail-address.ts';
import { m } from '#messages';
import type { Db } from '#server/platform/database.ts';

const time = v.pipe(
	v.string(),
	v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, () => m.region_time_wrong())
);

export const RegionForm = v.pipe(
	v.object({
		name: v.pipe(
			v.string(),
			v.trim(),
			v.nonEmpty(() => m.region_name_missing()),
			v.maxLength(200)
		),
		holidayRegion: v.picklist(holidayRegions),
		lessonsFrom: time,
		lessonsUntil: time,
		contactEmail: v.pipe(
			v.optional(v.string(), ''),
			v.trim(),
			v.check(
				(typed) => typed === '' || mailAddress(typed) !== null,
				() => m.region_email_wrong()
			),
			v.transform(mailAddress)
		)
	}),
	v.forward(
		v.partialCheck(
			[['lessonsFrom'], ['lessonsUntil']],
			({ lessonsFrom, lessonsUntil }) => lessonsFrom < lessonsUntil,
			() => m.region_lessons_end_first()
		),
		['lessonsUntil']
	)
);

/** How the region is set up; times as `HH:MM`. */
export async function regionSettings(db: Db) {
	const row = await db
		.selectFrom('region')
		.select(['name', 'holiday_region', 'lessons_from', 'lessons_until', 'contact_email', 'is_demo'])
		.executeTakeFirstOrThrow();
	return {
		name: row.name,
		holidayRegion: row.holiday_region,
		lessonsFrom: row.lessons_from.slice(0, 5),
		lessonsUntil: row.lessons_until.slice(0, 5),
		contactEmail: row.contact_email ?? '',
		isDemo: row.is_demo
	};
}

export async function saveRegion(db: Db, form: v.InferOutput<typeof RegionForm>): Promise<void> {
	await db
		.updateTable('region')
		.set({
			name: form.name,
			holiday_region: form.holidayRegion,
			lessons_from: form.lessonsFrom,
			lessons_until: form.lessonsUntil,
			contact_email: form.contactEmail
		})
		.execute();
}

import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { sayIn } from '#domain/text/say.ts';
import type { Locale } from '#domain/text/locale.ts';
import { m } from '#messages';
import type { Platform } from '#server/platform/platform.ts';
import type { Work } from '#server/platform/work.ts';

const shown = 12;

/** For the front page: the coming activities of every region that one can sign up for. */
export async function comingSignUps(platform: Platform, locale: Locale) {
	const { rows } = await sql<{ region_id: string; name: string; slug: string }>`
		select region_id, name, slug from public_regions()`.execute(platform.database);
	return Promise.all(
		rows.map(async ({ region_id: regionId, name, slug }) => ({
			name,
			slug,
			activities: await platform.inRegion({ regionId, actor: 'visitor' }, (work) =>
				openActivities(work, locale)
			)
		}))
	);
}

async function openActivities({ db, today }: Work, locale: Locale) {
	const say = sayIn(locale);
	const rows = await db
		.selectFrom('activity')
		.innerJoin('organisation', (join) =>
			join
				.onRef('organisation.region_id', '=', 'activity.region_id')
				.onRef('organisation.organisation_id', '=', 'activity.school_id')
		)
		.select(['title', 'date', 'starts_at', 'capacity', 'sign_up_code', 'organisation.name'])
		.select((activity) =>
			activity
				.selectFrom('registration')
				.whereRef('registration.region_id', '=', 'activity.region_id')
				.whereRef('registration.activity_id', '=', 'activity.activity_id')
				.where('registration.state', '=', 'confirmed')
				.select((registration) => registration.fn.countAll<string>().as('count'))
				.as('taken')
		)
		.where('activity.state', '=', 'planned')
		.where('sign_up_open', '=', true)
		.where('date', '>=', today.toString())
		.orderBy('date')
		.orderBy('starts_at')
		.limit(shown)
		.execute();
	return rows.map((row) => {
		const left = Math.max(row.capacity - Number(row.taken), 0);
		return {
			code: row.sign_up_code,
			title: row.title,
			when: `${say.date(Temporal.PlainDate.from(row.date))}, ${say.time(Temporal.PlainTime.from(row.starts_at))}`,
			where: row.name,
			left: left === 0 ? m.welcome_full() : m.welcome_left({ count: left })
		};
	});
}

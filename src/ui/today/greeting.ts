import { Temporal } from 'temporal-polyfill';
import { sayIn } from '#domain/text/say.ts';
import { getLocale } from '#locale';
import { m } from '#messages';

/** @param hour of the day in the Netherlands */
export function greeting(name: string, hour: number): string {
	const [first] = name.split(' ');
	const words = { name: first ?? name };
	if (hour >= 5 && hour < 12) return m.today_morning(words);
	if (hour >= 12 && hour < 18) return m.today_afternoon(words);
	return m.today_evening(words);
}

/** A line that says what the coming weeks hold. */
export function outlook(today: string, activities: number, points: number): string {
	const date = sayIn(getLocale()).date(Temporal.PlainDate.from(today));
	return m.today_outlook({
		date: date.charAt(0).toLocaleUpperCase() + date.slice(1),
		activities:
			activities === 0 ? m.today_no_activities() : m.today_activities({ count: activities }),
		points: points === 0 ? m.today_no_points() : m.today_points({ count: points })
	});
}

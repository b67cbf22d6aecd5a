import { locales } from '#domain/text/locale.ts';
import { m } from '#messages';
import type { Best, Planner } from './planner.ts';

/** What the command does and every option that it takes, in both languages. */
export function plannerHelp<Plan extends Best>(planner: Planner<Plan>): string {
	return locales
		.map((locale) => {
			const options = Object.entries(planner.options).map(([name, { takes, text }]) => ({
				option: takes ? `--${name} ${takes(locale)}` : `--${name}`,
				text: text(locale)
			}));
			const width = Math.max(...options.map(({ option }) => option.length)) + 2;
			const ends = [m.planner_codes({}, { locale }), m.planner_more({}, { locale })];
			if (planner.name !== 'match') ends.unshift(m.planner_stop_hint({}, { locale }));
			return [
				planner.use(locale),
				'',
				planner.what(locale),
				'',
				...options.map(({ option, text }) => `  ${option.padEnd(width)}${text}`),
				'',
				...ends
			].join('\n');
		})
		.join('\n\n');
}

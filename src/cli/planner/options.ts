import { parseArgs } from 'node:util';
import { m } from '#messages';
import type { Given, PlannerOptions } from './planner.ts';
import { named, read, words, wrong, type Problem, type Reading } from './problem.ts';

const takesNumber = words(m.planner_number, {});

/** What every planner that searches takes. */
export const searchOptions: PlannerOptions = {
	seconds: { takes: takesNumber, text: words(m.planner_option_seconds, {}) },
	seed: { takes: takesNumber, text: words(m.planner_option_seed, {}) }
};

/** The same for a planner that calculates, so that a script can give all three the same options. */
export const exactOptions: PlannerOptions = {
	seconds: { takes: takesNumber, text: words(m.planner_option_seconds_exact, {}) },
	seed: { takes: takesNumber, text: words(m.planner_option_seed_exact, {}) }
};

export const lastOptions: PlannerOptions = {
	quiet: { text: words(m.planner_option_quiet, {}) },
	help: { text: words(m.planner_option_help, {}) }
};

/** Takes the command apart; the last of an option given twice counts. */
export function readOptions(args: readonly string[], options: PlannerOptions): Reading<Given> {
	const { tokens } = parseArgs({
		args: [...args],
		options: Object.fromEntries(
			Object.entries(options).map(([name, { takes }]) => [
				name,
				{ type: takes ? 'string' : 'boolean' } as const
			])
		),
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const given: Record<string, string> = {};
	const problems: Problem[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional')
			problems.push({
				place: named(token.value),
				words: words(m.planner_argument_unknown, {})
			});
		if (token.kind !== 'option') continue;
		const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
		const text = !option
			? m.planner_option_unknown
			: option.takes && !token.value
				? m.planner_missing
				: !option.takes && token.value !== undefined
					? m.planner_option_takes_nothing
					: undefined;
		if (text) problems.push({ place: named(token.rawName), words: words(text, {}) });
		else given[token.name] = token.value ?? '';
	}
	return problems.length > 0 ? wrong(...problems) : read(given);
}

/** The number behind an option, or `otherwise` when the option is not there. */
export function wholeOption<Otherwise>(
	given: Given,
	name: string,
	[from, to]: readonly [number, number],
	otherwise: Otherwise
): Reading<number | Otherwise> {
	const text = given[name];
	if (text === undefined) return read(otherwise);
	const value = Number(text);
	if (/^\d+$/.test(text) && value >= from && value <= to) return read(value);
	return wrong({ place: named(`--${name}`), words: words(m.planner_must_whole, { from, to }) });
}

const longestSearchSeconds = 86_400;

/** Seconds may be broken: `0.5`, and `0,5` too. */
export function secondsOption({ seconds = '10' }: Given): Reading<number> {
	const value = Number(seconds.replace(',', '.'));
	if (/^\d*[.,]?\d+$/.test(seconds) && value <= longestSearchSeconds) return read(value);
	const range = { from: 0, to: longestSearchSeconds };
	return wrong({ place: named('--seconds'), words: words(m.planner_must_number, range) });
}

export function choiceOption<Choice extends string>(
	given: Given,
	name: string,
	choices: readonly Choice[]
): Reading<Choice | undefined> {
	const text = given[name];
	if (text === undefined) return read(undefined);
	const choice = choices.find((each) => each === text);
	if (choice !== undefined) return read(choice);
	const list = { choices: choices.join(', ') };
	return wrong({ place: named(`--${name}`), words: words(m.planner_must_choice, list) });
}

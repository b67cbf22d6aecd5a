import type { Locale } from '#domain/text/locale.ts';
import { locales } from '#domain/text/locale.ts';
import { m } from '#messages';

type Text<Inputs> = (inputs: Inputs, options: { locale: Locale }) => string;

/** Something said in the language asked for. */
export type Words = (locale: Locale) => string;

/** What is the matter, and where: a field, an option, or a line of a file. */
export interface Problem {
	readonly place: Words;
	readonly words: Words;
}

/** Something read; or it cannot be read; or it can, and no plan will ever fit it. */
export type Reading<Value> =
	| { readonly outcome: 'read'; readonly value: Value }
	| { readonly outcome: 'wrong' | 'impossible'; readonly problems: readonly Problem[] };

export function words<Inputs>(text: Text<Inputs>, inputs: Inputs): Words {
	return (locale) => text(inputs, { locale });
}

/** A name that is the same in every language. */
export function named(name: string): Words {
	return () => name;
}

export function atLine(line: number, column?: string): Words {
	return column === undefined
		? words(m.planner_at_line, { line })
		: words(m.planner_at_column, { line, column });
}

/** A place within a file other than the one on standard input. */
export function inFile(file: string | undefined, place: Words): Words {
	return file === undefined ? place : (locale) => `${file}: ${place(locale)}`;
}

export function read<Value>(value: Value): Reading<Value> {
	return { outcome: 'read', value };
}

export function wrong<Value>(...problems: readonly Problem[]): Reading<Value> {
	return { outcome: 'wrong', problems };
}

const mostShown = 20;

/** Says on standard error what is the matter, in both languages. */
export function complainOf(head: Words, problems: readonly Problem[]): void {
	for (const locale of locales) console.error(head(locale));
	for (const { place, words } of problems.slice(0, mostShown))
		for (const locale of locales) console.error(`  ${place(locale)}: ${words(locale)}`);
	const count = problems.length - mostShown;
	if (count > 0)
		for (const locale of locales)
			console.error(`  ${m.planner_more_problems({ count }, { locale })}`);
}

import * as v from 'valibot';
import { m } from '#messages';
import { named, read, words, wrong, type Problem, type Reading, type Words } from './problem.ts';

/* A schema's message is what the value must be, as `kind` or `kind from to`: worded by `wordsOf`. */

export const text = v.string('text');
export const filled = v.pipe(text, v.nonEmpty('filled'));
export const flag = v.boolean('flag');

export function choice<const Choices extends readonly string[]>(choices: Choices) {
	return v.picklist(choices, `choice ${choices.join(', ')}`);
}

export function list<const Item extends v.GenericSchema>(item: Item) {
	return v.array(item, 'list');
}

export function object<const Entries extends v.ObjectEntries>(entries: Entries) {
	return v.strictObject(entries, 'object');
}

export function whole(from: number, to = Number.MAX_SAFE_INTEGER) {
	return v.custom<number>((value) => isWhole(value, from, to), mustBeWhole(from, to));
}

/** A list of whole numbers, of which there can be millions: only the first that is wrong is named. */
export function wholes(from: number, to = Number.MAX_SAFE_INTEGER) {
	return v.pipe(
		v.custom<unknown[]>((value) => Array.isArray(value), 'list'),
		v.rawTransform<unknown[], number[]>(({ dataset: { value: input }, addIssue, NEVER }) => {
			const numbers: number[] = [];
			for (const [key, value] of input.entries()) {
				if (isWhole(value, from, to)) {
					numbers.push(value);
					continue;
				}
				const path = { type: 'array', origin: 'value', input, key, value } as const;
				addIssue({ message: mustBeWhole(from, to), path: [path] });
				return NEVER;
			}
			return numbers;
		})
	);
}

function isWhole(value: unknown, from: number, to: number): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
}

function mustBeWhole(from: number, to: number): string {
	return to === Number.MAX_SAFE_INTEGER
		? `from ${String(from)}`
		: `whole ${String(from)} ${String(to)}`;
}

/** Reads a request; every problem is named by its path, such as `tables[2].capacity`. */
export function readFields<const Schema extends v.GenericSchema>(
	schema: Schema,
	request: unknown
): Reading<v.InferOutput<Schema>> {
	const parsed = v.safeParse(schema, request);
	if (parsed.success) return read(parsed.output);
	return wrong(...parsed.issues.map(problemOf));
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
	return { place: named(pathOf((issue.path ?? []).map(({ key }) => key))), words: wordsOf(issue) };
}

/** The way to a field as programmers write it; `.` for the request as a whole. */
export function pathOf(keys: readonly unknown[]): string {
	return (
		keys.reduce<string>((path, key) => {
			if (typeof key === 'number') return `${path}[${String(key)}]`;
			return path === '' ? String(key) : `${path}.${String(key)}`;
		}, '') || '.'
	);
}

function wordsOf({ type, expected, received, input, message }: v.BaseIssue<unknown>): Words {
	if (type === 'strict_object' && expected === 'never') return words(m.planner_unknown_field, {});
	if (input === undefined || received === 'undefined') return words(m.planner_missing, {});
	const [kind = '', ...rest] = message.split(' ');
	const [from = '', to = ''] = rest;
	switch (kind) {
		case 'text':
			return words(m.planner_must_text, {});
		case 'filled':
			return words(m.planner_must_filled, {});
		case 'flag':
			return words(m.planner_must_flag, {});
		case 'list':
			return words(m.planner_must_list, {});
		case 'pair':
			return words(m.planner_must_pair, {});
		case 'from':
			return words(m.planner_must_whole_from, { from });
		case 'whole':
			return words(m.planner_must_whole, { from, to });
		case 'choice':
			return words(m.planner_must_choice, { choices: rest.join(' ') });
		case 'object':
			return words(m.planner_must_object, {});
		default:
			throw new Error(`no words for ${message}`);
	}
}

import { Temporal } from 'temporal-polyfill';

/** What an activity records besides what every activity has: which field, and what may be in it. */
export type DetailField = { readonly id: string } & (
	| { readonly kind: 'line' | 'text' | 'yesNo' | 'date' }
	| { readonly kind: 'number'; readonly least: number; readonly most: number }
	| { readonly kind: 'choice' | 'choices'; readonly options: readonly string[] }
);

/** Dates as `YYYY-MM-DD`; a choice by the id of its option. */
export type DetailValue = string | number | boolean | readonly string[];

/** By the id of the field; what nobody has filled in is absent. */
export type Details = Readonly<Record<string, DetailValue>>;

/** Keeps what a playbook asks for and what fits its field; the rest, from another version, is left out. */
export function fittingDetails(
	fields: readonly DetailField[],
	values: Readonly<Record<string, unknown>>
): Details {
	return Object.fromEntries(
		fields.flatMap((field) => {
			const value = fittingValue(field, values[field.id]);
			return value === undefined ? [] : [[field.id, value] as const];
		})
	);
}

/** A day that exists, as `YYYY-MM-DD`: rules reckon with it. */
function isDay(value: unknown): value is string {
	if (typeof value !== 'string') return false;
	try {
		return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value;
	} catch {
		return false;
	}
}

function fittingValue(field: DetailField, value: unknown): DetailValue | undefined {
	switch (field.kind) {
		case 'line':
		case 'text':
			return typeof value === 'string' && value.trim() !== '' ? value : undefined;
		case 'date':
			return isDay(value) ? value : undefined;
		case 'yesNo':
			return typeof value === 'boolean' ? value : undefined;
		case 'number':
			return typeof value === 'number' && value >= field.least && value <= field.most
				? value
				: undefined;
		case 'choice':
			return typeof value === 'string' && field.options.includes(value) ? value : undefined;
		case 'choices': {
			const chosen = Array.isArray(value)
				? field.options.filter((option) => value.includes(option))
				: [];
			return chosen.length > 0 ? chosen : undefined;
		}
	}
}

import { fittingDetails, type DetailField, type Details } from './detail-field.ts';

/** A number that does not fit, with what would. */
export interface WrongDetail {
	readonly field: string;
	readonly least: number;
	readonly most: number;
}

/**
 * The details that a form gives: texts by field, `ja` or `nee` for a yes or no. What is empty is not
 * filled in; a choice that does not exist, which no form offers, is left out. Only a number can be wrong.
 */
export function readDetails(
	fields: readonly DetailField[],
	form: Readonly<Record<string, readonly string[]>>
): { readonly details: Details; readonly wrong: readonly WrongDetail[] } {
	const values = fields.flatMap((field) => {
		const given = (form[field.id] ?? []).map((text) => text.trim()).filter((text) => text !== '');
		return given.length > 0 ? [[field, valueOf(field, given)] as const] : [];
	});
	return {
		details: fittingDetails(
			fields,
			Object.fromEntries(values.map(([{ id }, value]) => [id, value]))
		),
		wrong: values.flatMap(([field, value]) =>
			field.kind === 'number' && !fits(field, value)
				? [{ field: field.id, least: field.least, most: field.most }]
				: []
		)
	};
}

function valueOf({ kind }: DetailField, given: readonly string[]): unknown {
	const [first = ''] = given;
	switch (kind) {
		case 'choices':
			return given;
		case 'number':
			return Number(first.replace(',', '.'));
		case 'yesNo':
			return first === 'ja' ? true : first === 'nee' ? false : undefined;
		case 'line':
		case 'text':
		case 'date':
		case 'choice':
			return first;
	}
}

function fits({ least, most }: { readonly least: number; readonly most: number }, value: unknown) {
	return typeof value === 'number' && value >= least && value <= most;
}

import { nameParts } from '#documents/pdf/name-parts.ts';
import { m } from '#messages';
import type { RotationFacts } from './rotation-facts.ts';

/** How people and tables are called on the board and in sentences about it. */
export interface RotationNames {
	readonly full: (signUpId: string) => string;
	/** A first name where that tells people apart. */
	readonly short: (signUpId: string) => string;
	/** `tafel 3 (Bakker)`. */
	readonly table: (tableId: string) => string;
}

export function rotationNames({ signUps, tables }: RotationFacts): RotationNames {
	const nameOf = new Map(signUps.map(({ id, name }) => [id, name]));
	const tableOf = new Map(tables.map((table) => [table.id, table]));
	const shortOf = shortNames(signUps);
	return {
		full: (id) => nameOf.get(id) ?? m.rotation_somebody(),
		short: (id) => shortOf.get(id) ?? m.rotation_somebody(),
		table: (id) => {
			const table = tableOf.get(id);
			return table
				? m.rotation_table_name({ number: table.number, company: table.company })
				: m.rotation_table_gone();
		}
	};
}

/** First names; with initials where two people share one; whole names where that does not help. */
export function shortNames(
	people: readonly { readonly id: string; readonly name: string }[]
): ReadonlyMap<string, string> {
	const candidates = people.map(({ id, name }) => {
		const { first, rest } = nameParts(name);
		const initial = rest.match(/\p{Lu}/u)?.[0] ?? rest.slice(0, 1);
		return { id, forms: [first, initial === '' ? first : `${first} ${initial}.`, name] };
	});
	return new Map(
		candidates.map(({ id, forms }) => {
			const unique = forms.find((form, index) =>
				candidates.every((other) => other.id === id || other.forms[index] !== form)
			);
			return [id, unique ?? forms[2] ?? ''];
		})
	);
}

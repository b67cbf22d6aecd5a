import type { Position } from '#domain/import/position-named.ts';
import { positions } from '#domain/import/position-named.ts';
import {
	organisationKinds,
	type OrganisationKind
} from '#domain/organisation/organisation-kind.ts';
import { m } from '#messages';
import type { Option } from '#ui/kit/field.ts';

export function kindWord(kind: OrganisationKind): string {
	return m[`network_kind_${kind}`]();
}

export function positionWord(position: Position): string {
	return m[`network_position_${position}`]();
}

export function kindOptions(): readonly Option[] {
	return organisationKinds.map((kind) => ({ value: kind, label: kindWord(kind) }));
}

export function positionOptions(): readonly Option[] {
	return positions.map((position) => ({ value: position, label: positionWord(position) }));
}

/** Schools and companies under a heading each, with the place where a name needs it. */
export function organisationOptions(
	organisations: readonly {
		readonly id: string;
		readonly name: string;
		readonly place: string | null;
		readonly kind: OrganisationKind;
	}[]
): readonly Option[] {
	return organisations.map(({ id, name, place, kind }) => ({
		value: id,
		label: place === null ? name : `${name}, ${place}`,
		group: kindWord(kind)
	}));
}

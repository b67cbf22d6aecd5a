import type { Place, Severity } from '#domain/playbook/rule.ts';

/** An attention point in words, with the part of the activity where it is put right. */
export interface PlacedPoint {
	readonly id: string;
	readonly severity: Severity;
	readonly place: Place;
	readonly what: string;
	readonly why: string;
	readonly fix: string;
}

export interface Attention {
	readonly open: readonly PlacedPoint[];
	readonly setAside: readonly (PlacedPoint & { readonly reason: string })[];
}

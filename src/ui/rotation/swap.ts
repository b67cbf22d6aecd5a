import type { Option } from '#ui/kit/field.ts';

/** Two people who may trade places, as far as they are picked. */
export interface Swap {
	/** 0-based. */
	readonly round: number | null;
	readonly teacher: string | null;
	readonly other: string | null;
	readonly teacherName: string;
	readonly otherName: string;
	readonly people: readonly Option[];
	readonly preview:
		| { readonly problem: 'unknown-seat' | 'same-table' }
		| { readonly consequences: readonly { readonly text: string; readonly good: boolean }[] }
		| null;
}

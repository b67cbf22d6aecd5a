import type { Locale } from '#domain/text/locale.ts';
import type { Temporal } from 'temporal-polyfill';

export interface SpeedDateRoundFacts {
	readonly number: number;
	readonly startsAt: Temporal.PlainTime;
	readonly endsAt: Temporal.PlainTime;
}

export interface SpeedDateTableFacts {
	readonly number: number;
	readonly companyName: string;
	readonly professionalName: string;
	readonly professionalFunction: string;
	readonly noteTakerName?: string;
}

export interface SpeedDateTeacherFacts {
	readonly name: string;
	readonly organisation: string;
	readonly section: string;
	/** One entry a round, in the order of `rounds`; `null` where the teacher sits out. */
	readonly tableNumberByRound: readonly (number | null)[];
	readonly questions: readonly string[];
}

/** What the papers of one speed-date are printed from. */
export interface SpeedDateFacts {
	readonly locale: Locale;
	readonly activity: {
		readonly title: string;
		readonly date: Temporal.PlainDate;
		readonly place: string;
		readonly schoolName: string;
	};
	readonly rounds: readonly SpeedDateRoundFacts[];
	readonly tables: readonly SpeedDateTableFacts[];
	readonly teachers: readonly SpeedDateTeacherFacts[];
	readonly topics: readonly { readonly title: string; readonly questions: readonly string[] }[];
}

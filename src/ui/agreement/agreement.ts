/** A detail of the kind as its form shows it. */
export interface DetailInWords {
	readonly id: string;
	readonly kind: 'line' | 'text' | 'yesNo' | 'date' | 'number' | 'choice' | 'choices';
	readonly label: string;
	readonly hint?: string;
	readonly options: readonly { readonly value: string; readonly label: string }[];
	readonly least?: number;
	readonly most?: number;
	readonly values: readonly string[];
}

export interface PreconditionInWords {
	readonly id: string;
	readonly title: string;
	readonly question: string;
	readonly example: string;
	readonly answers: readonly {
		readonly side: string;
		readonly party: string;
		readonly text: string;
		readonly confirmedBy: string;
		readonly confirmedOn: string;
	}[];
}

/** A meeting of a period; times as `HH:MM`. */
export interface MeetingInWords {
	readonly id: string;
	readonly title: string;
	readonly goal: string;
	readonly on: string;
	readonly startsAt: string;
	readonly durationMinutes: number;
	readonly place: string;
}

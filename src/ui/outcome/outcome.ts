/** Something that came of an activity, as its page shows it. */
export interface OutcomeView {
	readonly id: string;
	readonly kind: string;
	readonly text: string;
	readonly ownerId: string | null;
	readonly ownerName: string | null;
	readonly organisationId: string | null;
	readonly organisationName: string | null;
	readonly nextStep: string | null;
	/** `YYYY-MM-DD` */
	readonly nextStepOn: string | null;
	readonly state: 'open' | 'done' | 'dropped';
	readonly becameActivityId: string | null;
}

/** A form that came back, with what was typed and what is wrong with it. */
export interface Refused {
	readonly values: Readonly<Record<string, string>>;
	readonly errors: Readonly<Record<string, string>>;
}

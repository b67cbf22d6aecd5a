/** What a sign-up page tells about an activity. */
export interface Invitation {
	readonly summary: string;
	/** `YYYY-MM-DD` */
	readonly date: string;
	/** `HH:MM` */
	readonly startsAt: string;
	readonly endsAt: string;
	readonly where: string;
	readonly companies: readonly string[];
	readonly programme: readonly { readonly at: string; readonly title: string }[];
	/** How many seats are left, in words; absent when nobody can sign up. */
	readonly left?: string;
}

/** One professional of a speed-date, to wish for. */
export interface WishTable {
	readonly id: string;
	readonly professional: string;
	readonly company: string;
}

/** What somebody told, or typed until now. */
export interface SignUpAnswers {
	readonly name: string;
	readonly email: string;
	readonly section: string;
	readonly accessNeeds: string;
	readonly dietaryNeeds: string;
	readonly locale: string;
	readonly wishes: readonly string[];
}

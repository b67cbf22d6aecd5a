import type { Locale } from '#domain/text/locale.ts';

/** What the frame around every page knows. */
export interface Shell {
	readonly person: {
		readonly name: string;
		readonly role: 'coordinator' | 'schoolLeader' | 'teacher';
	} | null;
	/** Demo mode: made-up data and a mailbox of its own. */
	readonly demo: boolean;
	readonly locale: Locale;
	readonly region: string | null;
}

import type { Locale } from '#domain/text/locale.ts';
import { m } from '#messages';
import { separatedValues } from '../spreadsheet/separated-values.ts';

/** One line of the list that a coordinator takes along, such as for the caterer. */
export interface SignUpLine {
	readonly name: string;
	readonly email: string;
	readonly section: string;
	readonly state: 'confirmed' | 'waiting' | 'cancelled';
	readonly accessNeeds: string;
	readonly dietaryNeeds: string;
	readonly wishes: string;
	/** Nothing as long as nobody has noted it. */
	readonly attended: boolean | null;
}

const states = {
	confirmed: m.registration_state_confirmed,
	waiting: m.registration_state_waiting,
	cancelled: m.registration_state_cancelled
} as const;

/** A file for a spreadsheet, with a line of headings. */
export function signUpList(lines: readonly SignUpLine[], locale: Locale): string {
	const head = [
		m.registration_name({}, { locale }),
		m.registration_email({}, { locale }),
		m.registration_section({}, { locale }),
		m.registration_state({}, { locale }),
		m.registration_access_needs({}, { locale }),
		m.registration_dietary_needs({}, { locale }),
		m.registration_wishes({}, { locale }),
		m.registration_attended({}, { locale })
	];
	const rows = lines.map((line) => [
		line.name,
		line.email,
		line.section,
		states[line.state]({}, { locale }),
		line.accessNeeds,
		line.dietaryNeeds,
		line.wishes,
		line.attended === null
			? ''
			: line.attended
				? m.registration_yes({}, { locale })
				: m.registration_no({}, { locale })
	]);
	return separatedValues([head, ...rows]);
}

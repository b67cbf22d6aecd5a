import { columnKey } from './import-table.ts';

export const positions = ['teacher', 'schoolLeader', 'professional', 'contact', 'other'] as const;
export type Position = (typeof positions)[number];

const words: Readonly<Record<Position, readonly string[]>> = {
	teacher: [
		'docent',
		'docente',
		'leraar',
		'lerares',
		'instructeur',
		'teacher',
		'instructor',
		'toa'
	],
	schoolLeader: [
		'schoolleider',
		'directeur',
		'teamleider',
		'afdelingsleider',
		'rector',
		'schoolleader',
		'principal',
		'headteacher',
		'teamleader'
	],
	professional: [
		'vakman',
		'vakvrouw',
		'vakkracht',
		'professional',
		'medewerker',
		'employee',
		'craftsman'
	],
	contact: ['contact', 'contactpersoon', 'contactperson'],
	other: ['anders', 'overig', 'other']
};

/** The position that a word in a list means, in Dutch or English. */
export function positionNamed(text: string): Position | undefined {
	const key = columnKey(text);
	return positions.find((position) => columnKey(position) === key || words[position].includes(key));
}

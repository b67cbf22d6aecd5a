import { columnKey, type ImportTable } from './import-table.ts';
import { positionNamed } from './position-named.ts';

export const personFields = [
	'name',
	'firstName',
	'lastName',
	'email',
	'phone',
	'organisation',
	'position',
	'section',
	'jobTitle',
	'young'
] as const;
export type PersonField = (typeof personFields)[number];

/** Which column holds what; a column that is not named is left out. */
export type PeopleColumns = Readonly<Partial<Record<PersonField, number>>>;

/** What columns are called in lists that people keep, without case, spaces and dashes. */
const words: Readonly<Record<PersonField, readonly string[]>> = {
	name: [
		'naam',
		'name',
		'volledigenaam',
		'fullname',
		'deelnemer',
		'participant',
		'docent',
		'vakman'
	],
	firstName: ['voornaam', 'roepnaam', 'firstname', 'givenname'],
	lastName: ['achternaam', 'lastname', 'surname', 'familyname', 'familienaam'],
	email: ['email', 'mail', 'emailadres', 'mailadres', 'emailaddress', 'mailaddress', 'schoolmail'],
	phone: ['telefoon', 'telefoonnummer', 'mobiel', 'phone', 'phonenumber', 'mobile', 'tel'],
	organisation: [
		'organisatie',
		'school',
		'bedrijf',
		'bedrijfsnaam',
		'schoolofbedrijf',
		'werkgever',
		'organisation',
		'organization',
		'company',
		'employer',
		'schoolorcompany'
	],
	position: ['rol', 'positie', 'soort', 'role', 'position'],
	section: ['sectie', 'vak', 'vakgroep', 'profiel', 'section', 'subject', 'department', 'profile'],
	jobTitle: [
		'beroep',
		'functietitel',
		'jobtitle',
		'job',
		'functie',
		'titel',
		'title',
		'occupation'
	],
	young: ['jong', 'jongeprofessional', 'jongevakman', 'young', 'youngprofessional', 'jongerdan30']
};

/** A first guess by the names of the columns, to be changed by whoever knows the file. */
export function guessColumns({ columns, rows }: ImportTable): PeopleColumns {
	const keys = columns.map(columnKey);
	const guess: Partial<Record<PersonField, number>> = {};
	for (const field of personFields) {
		const place = keys.findIndex((key) => words[field].includes(key));
		if (place >= 0) guess[field] = place;
	}
	// "Functie" holds a job in one list and "docent" in another: what stands in it decides.
	const { jobTitle } = guess;
	if (guess.position === undefined && jobTitle !== undefined) {
		const values = rows.map(({ cells }) => cells[jobTitle]?.trim() ?? '').filter(Boolean);
		if (values.length > 0 && values.every((value) => positionNamed(value) !== undefined)) {
			guess.position = jobTitle;
			delete guess.jobTitle;
		}
	}
	if (guess.firstName !== undefined && guess.lastName !== undefined) delete guess.name;
	return guess;
}

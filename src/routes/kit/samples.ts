import type { Locale } from '#domain/text/locale.ts';
import type { AttentionPoint, PointAside } from '#ui/kit/attention-point.ts';
import type { Option } from '#ui/kit/field.ts';
import type { RunItem } from '#ui/kit/run-item.ts';

/** Made-up texts that show the building blocks at their shortest, longest and fullest. */
export interface Samples {
	readonly title: string;
	readonly lead: string;
	readonly sections: Readonly<
		Record<
			'buttons' | 'forms' | 'states' | 'lists' | 'tickets' | 'attention' | 'run' | 'board',
			string
		>
	>;
	readonly newActivity: string;
	readonly save: string;
	readonly remove: string;
	readonly removeText: string;
	readonly saved: string;
	readonly hover: string;
	readonly name: string;
	readonly nameHint: string;
	readonly nameError: string;
	readonly optionalNote: string;
	readonly date: string;
	readonly time: string;
	readonly count: string;
	readonly school: string;
	readonly longSchool: string;
	readonly longCompany: string;
	readonly companies: string;
	readonly diet: readonly Option[];
	readonly dietLegend: string;
	readonly side: readonly Option[];
	readonly sideLegend: string;
	readonly sideError: string;
	readonly people: string;
	readonly consent: string;
	readonly columns: readonly [string, string, string, string];
	readonly status: readonly [string, string, string, string, string];
	readonly emptyTitle: string;
	readonly emptyText: string;
	readonly kind: string;
	readonly tabs: readonly string[];
	readonly points: readonly AttentionPoint[];
	readonly aside: readonly PointAside[];
	readonly run: readonly RunItem[];
	readonly round: string;
	readonly table: string;
}

export const names = [
	'Ayşe Yıldız',
	'Łukasz Nowak',
	'Henk van der Heijden-Oosterbroek',
	'Noor el Amrani',
	'Bo Li'
] as const;

export const samples: Readonly<Record<Locale, Samples>> = {
	nl: {
		title: 'Bouwstenen',
		lead: 'Elk onderdeel van het scherm in al zijn toestanden. Alle namen zijn verzonnen.',
		sections: {
			buttons: 'Knoppen en tabs',
			forms: 'Formulier',
			states: 'Status en voortgang',
			lists: 'Lijsten',
			tickets: 'Werkbonnen',
			attention: 'Vraagt aandacht',
			run: 'Draaiboek',
			board: 'Wie zit waar'
		},
		newActivity: 'Nieuwe activiteit',
		save: 'Bewaren',
		remove: 'Verwijder de groep',
		removeText: 'De groep en zijn drie plekken aan tafel verdwijnen. De mensen blijven aangemeld.',
		saved: 'De taak is afgevinkt.',
		hover: 'Ga met de muis of de Tab-toets langs de knoppen: de kleur en de rand veranderen.',
		name: 'Naam',
		nameHint: 'Zoals het op het naamkaartje komt',
		nameError: 'Vul een voornaam en een achternaam in',
		optionalNote: 'Wil je nog iets kwijt?',
		date: 'Datum',
		time: 'Begint om',
		count: 'Aantal docenten',
		school: 'School',
		longSchool: 'Christelijke Scholengemeenschap Noordoost, vestiging Beroepscollege Techniek',
		longCompany: 'Installatiebedrijf Gebroeders van Wijngaarden-Schuurman & Zonen',
		companies: '6 bedrijven',
		diet: [
			{ value: 'vegetarian', label: 'Vegetarisch' },
			{ value: 'halal', label: 'Halal' },
			{ value: 'wheelchair', label: 'Plek voor een rolstoel', hint: 'Ook een aangepast toilet' },
			{ value: 'other', label: 'Iets anders', disabled: true }
		],
		dietLegend: 'Rekening houden met',
		side: [
			{ value: 'teacher', label: 'Docent' },
			{ value: 'professional', label: 'Vakkracht' }
		],
		sideLegend: 'Rol',
		sideError: 'Kies docent of vakkracht',
		people: 'Wie doet er mee?',
		consent: 'Ik wil de uitkomsten ontvangen',
		columns: ['Naam', 'School of bedrijf', 'Rondes', 'Status'],
		status: ['Bevestigd', 'Uitgenodigd', 'Dubbel gepland', 'Concept', 'Wachtlijst'],
		emptyTitle: 'Nog niemand aangemeld',
		emptyText: 'Hier zie je straks wie er komt, uit welke sectie, en wat je moet klaarzetten.',
		kind: 'Speeddate',
		tabs: ['Draaiboek', 'Programma', 'Mensen', 'Vragen', 'Tafels', 'Opbrengst'],
		points: [
			{
				id: 'notes',
				severity: 'must',
				what: 'Drie tafels hebben nog geen notulist',
				why: 'Zonder notulist gaat verloren wat aan tafel gezegd wordt.',
				fix: { href: '#aandacht', label: 'Verdeel de rollen' }
			},
			{
				id: 'young',
				severity: 'should',
				what: 'Er is nog geen jonge vakkracht gevraagd',
				why: 'Wie net begonnen is, weet nog goed wat op school miste.',
				fix: { href: '#aandacht', label: 'Vraag iemand erbij' }
			},
			{
				id: 'photo',
				severity: 'tip',
				what: 'Vraag vooraf of je foto’s mag maken',
				why: 'Dan kun je ze na afloop delen.'
			}
		],
		aside: [
			{
				id: 'meal',
				what: 'Het programma loopt door tot in de avond, zonder maaltijd',
				reason: 'Iedereen eet thuis, dat is afgesproken.'
			}
		],
		run: [
			{ id: '1', phase: 'before', when: '26 okt', what: 'Datum en zaal vastgelegd', state: 'done' },
			{ id: '2', phase: 'before', when: '9 nov', what: 'Bedrijven uitgenodigd', state: 'done' },
			{
				id: '3',
				phase: 'before',
				when: '20 nov',
				what: 'Leervragen naar de bedrijven gestuurd',
				state: 'late',
				href: '#draaiboek'
			},
			{ id: '4', phase: 'before', when: '27 nov', what: 'Tafelkaarten printen', state: 'todo' },
			{ id: '5', phase: 'during', when: '8.15', what: 'Tafels klaarzetten', state: 'todo' },
			{ id: '6', phase: 'during', when: '9.20', what: 'Zes rondes van 12 minuten', state: 'todo' },
			{ id: '7', phase: 'after', when: '4 dec', what: 'Bedrijven bedanken', state: 'todo' },
			{
				id: '8',
				phase: 'after',
				when: '10 dec',
				what: 'Verslag naar de wethouder',
				state: 'skipped'
			}
		],
		round: 'Ronde',
		table: 'Tafel'
	},
	en: {
		title: 'Building blocks',
		lead: 'Every part of the screen in all its states. All names are made up.',
		sections: {
			buttons: 'Buttons and tabs',
			forms: 'Form',
			states: 'State and progress',
			lists: 'Lists',
			tickets: 'Work tickets',
			attention: 'Needs attention',
			run: 'Playbook',
			board: 'Who sits where'
		},
		newActivity: 'New activity',
		save: 'Save',
		remove: 'Remove the group',
		removeText: 'The group and its three seats disappear. The people stay signed up.',
		saved: 'The task is ticked off.',
		hover: 'Move the mouse or the Tab key along the buttons: colour and edge change.',
		name: 'Name',
		nameHint: 'As it will be on the badge',
		nameError: 'Fill in a first name and a last name',
		optionalNote: 'Anything else to say?',
		date: 'Date',
		time: 'Starts at',
		count: 'Number of teachers',
		school: 'School',
		longSchool: 'Christelijke Scholengemeenschap Noordoost, Beroepscollege Techniek location',
		longCompany: 'Installatiebedrijf Gebroeders van Wijngaarden-Schuurman & Zonen',
		companies: '6 companies',
		diet: [
			{ value: 'vegetarian', label: 'Vegetarian' },
			{ value: 'halal', label: 'Halal' },
			{ value: 'wheelchair', label: 'Room for a wheelchair', hint: 'An adapted toilet too' },
			{ value: 'other', label: 'Something else', disabled: true }
		],
		dietLegend: 'Please mind',
		side: [
			{ value: 'teacher', label: 'Teacher' },
			{ value: 'professional', label: 'Professional' }
		],
		sideLegend: 'Role',
		sideError: 'Choose teacher or professional',
		people: 'Who takes part?',
		consent: 'I would like to receive the outcomes',
		columns: ['Name', 'School or company', 'Rounds', 'State'],
		status: ['Confirmed', 'Invited', 'Planned twice', 'Draft', 'Waiting list'],
		emptyTitle: 'Nobody has signed up yet',
		emptyText: 'Here you will see who comes, from which section, and what to prepare.',
		kind: 'Speed date',
		tabs: ['Playbook', 'Programme', 'People', 'Questions', 'Tables', 'Results'],
		points: [
			{
				id: 'notes',
				severity: 'must',
				what: 'Three tables have no note-taker yet',
				why: 'Without a note-taker, what is said at the table is lost.',
				fix: { href: '#aandacht', label: 'Divide the roles' }
			},
			{
				id: 'young',
				severity: 'should',
				what: 'No young professional has been asked yet',
				why: 'Whoever has just begun still knows well what school did not teach.',
				fix: { href: '#aandacht', label: 'Ask somebody to join' }
			},
			{
				id: 'photo',
				severity: 'tip',
				what: 'Ask beforehand whether you may take pictures',
				why: 'Then you can share them afterwards.'
			}
		],
		aside: [
			{
				id: 'meal',
				what: 'The programme runs into the evening without a meal',
				reason: 'Everybody eats at home, as agreed.'
			}
		],
		run: [
			{ id: '1', phase: 'before', when: '26 Oct', what: 'Date and room settled', state: 'done' },
			{ id: '2', phase: 'before', when: '9 Nov', what: 'Companies invited', state: 'done' },
			{
				id: '3',
				phase: 'before',
				when: '20 Nov',
				what: 'Learning questions sent to the companies',
				state: 'late',
				href: '#draaiboek'
			},
			{ id: '4', phase: 'before', when: '27 Nov', what: 'Print table cards', state: 'todo' },
			{ id: '5', phase: 'during', when: '8:15', what: 'Set out the tables', state: 'todo' },
			{ id: '6', phase: 'during', when: '9:20', what: 'Six rounds of 12 minutes', state: 'todo' },
			{ id: '7', phase: 'after', when: '4 Dec', what: 'Thank the companies', state: 'todo' },
			{ id: '8', phase: 'after', when: '10 Dec', what: 'Report to the alderman', state: 'skipped' }
		],
		round: 'Round',
		table: 'Table'
	}
};

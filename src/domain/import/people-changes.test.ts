import { expect, test } from 'vitest';
import { peopleChanges, type KnownPerson, type PeopleChoices } from './people-changes.ts';
import type { ListedPerson } from './people-in-list.ts';

const organisations = [
	{ id: 's1', name: 'Vakcollege De Schakel', kind: 'school' },
	{ id: 'c1', name: 'Van Dam', kind: 'company' },
	{ id: 'g1', name: 'Gemeente', kind: 'government' },
	{ id: 'y1', name: 'Groenschool', place: 'Proefdorp', kind: 'school' },
	{ id: 'y2', name: 'Groenschool', place: "'s-Verzinsel", kind: 'school' }
];

const ayse: KnownPerson = {
	id: 'p1',
	name: 'Ayşe Yıldız',
	email: 'ayse@school.example',
	memberships: [{ organisationId: 's1', position: 'teacher', section: 'Zorg', young: false }]
};

function changesOf(
	people: readonly Omit<ListedPerson, 'line'>[],
	choices: PeopleChoices = { createOrganisations: false }
) {
	const listed = people.map((person, index) => ({ line: index + 2, ...person }));
	return peopleChanges(listed, { people: [ayse], organisations }, choices);
}

test('somebody is known by their mail address, whatever name the list gives', () => {
	const { changes } = changesOf([
		{ name: 'Ayse Yildiz', email: 'ayse@school.example', organisation: 'VAKCOLLEGE de Schakel' }
	]);
	expect(changes).toMatchObject([{ verdict: 'changed', id: 'p1', fields: ['name'] }]);
});

test('without an address somebody is known by name at the same organisation only', () => {
	const { changes } = changesOf([
		{ name: 'Ayşe Yıldız', organisation: 'Vakcollege De Schakel' },
		{ name: 'Ayşe Yıldız', organisation: 'Van Dam' }
	]);
	expect(changes.map(({ verdict, id }) => [verdict, id])).toEqual([
		['same', 'p1'],
		['new', undefined]
	]);
});

test('what a list leaves empty stays, and what it adds is named', () => {
	const { changes } = changesOf([
		{
			name: 'Ayşe Yıldız',
			email: 'ayse@school.example',
			organisation: 'Van Dam',
			jobTitle: 'adviseur'
		}
	]);
	expect(changes).toMatchObject([
		{ position: 'professional', fields: ['organisation', 'jobTitle'] }
	]);
});

test('an organisation that is not known is a problem until one chooses to make it', () => {
	const people = [{ name: 'Bo', organisation: 'Nieuw BV', position: 'professional' as const }];
	expect(changesOf(people).problems).toMatchObject([
		{ line: 2, value: 'Nieuw BV', reason: 'unknown-organisation' }
	]);
	expect(changesOf(people, { createOrganisations: true }).changes).toMatchObject([
		{ organisation: { name: 'Nieuw BV', makeKind: 'company' } }
	]);
});

test('a position comes from the row, else from the choice, else from the organisation', () => {
	const people = [
		{ name: 'A', organisation: 'Van Dam', position: 'contact' as const },
		{ name: 'B', organisation: 'Van Dam' },
		{ name: 'C' }
	];
	const positions = (choices: PeopleChoices) =>
		changesOf(people, choices).changes.map(({ position }) => position);
	expect(positions({ createOrganisations: false })).toEqual(['contact', 'professional', undefined]);
	expect(
		positions({ createOrganisations: false, organisationId: 's1', position: 'other' })
	).toEqual(['contact', 'other', 'other']);
	expect(changesOf([{ name: 'D', organisation: 'Gemeente' }]).problems).toMatchObject([
		{ reason: 'no-position' }
	]);
});

test('a name with several locations needs the place beside it', () => {
	const { changes, problems } = changesOf([
		{ name: 'Ann', organisation: 'Groenschool' },
		{ name: 'Bo', organisation: "Groenschool, 's-Verzinsel" }
	]);
	expect(problems).toMatchObject([{ line: 2, reason: 'several-organisations' }]);
	expect(changes).toMatchObject([{ organisation: { id: 'y2' } }]);
});

import { nameKey } from './name-key.ts';
import type { ListedPerson, PersonProblem } from './people-in-list.ts';
import type { Position } from './position-named.ts';

export interface KnownOrganisation {
	readonly id: string;
	readonly name: string;
	readonly place?: string;
	readonly kind: string;
}

export interface KnownMembership {
	readonly organisationId: string;
	readonly position: Position;
	readonly section?: string;
	readonly jobTitle?: string;
	readonly young: boolean;
}

export interface KnownPerson {
	readonly id: string;
	readonly name: string;
	readonly email?: string;
	readonly phone?: string;
	readonly memberships: readonly KnownMembership[];
}

export interface PeopleChoices {
	/** Makes organisations that are not known; otherwise their people are a problem. */
	readonly createOrganisations: boolean;
	/** Where somebody belongs when the list does not say. */
	readonly organisationId?: string;
	/** What somebody is when the list does not say. */
	readonly position?: Position;
}

/** A known organisation, or one that has to be made first. */
export type OrganisationOfPerson =
	| { readonly id: string; readonly name: string }
	| { readonly name: string; readonly makeKind: 'school' | 'company' };

export type ChangedField = 'name' | 'phone' | 'organisation' | 'section' | 'jobTitle' | 'young';

export interface PersonChange {
	readonly verdict: 'new' | 'changed' | 'same';
	readonly person: ListedPerson;
	/** Absent when the person has to be made. */
	readonly id?: string;
	/** The same for every row about one person. */
	readonly key: string;
	readonly organisation?: OrganisationOfPerson;
	readonly position?: Position;
	/** What differs from what is known. */
	readonly fields: readonly ChangedField[];
}

export interface PeopleChanges {
	readonly changes: readonly PersonChange[];
	readonly problems: readonly PersonProblem[];
}

/**
 * What a list does to the people who are known, in the order of the list. Somebody is known by their
 * mail address; without one, by their name at the same organisation. What the list leaves empty stays.
 */
export function peopleChanges(
	people: readonly ListedPerson[],
	known: {
		readonly people: readonly KnownPerson[];
		readonly organisations: readonly KnownOrganisation[];
	},
	choices: PeopleChoices
): PeopleChanges {
	const byAddress = new Map(known.people.map((person) => [person.email?.toLowerCase(), person]));
	const byName = Map.groupBy(known.people, ({ name }) => nameKey(name));
	const entries = people.map((person) => {
		const place = placeOf(person, known.organisations, choices);
		if ('reason' in place) return place;
		const { organisation } = place;
		const found =
			person.email === undefined
				? byName
						.get(nameKey(person.name))
						?.find(
							({ memberships }) =>
								organisation !== undefined &&
								'id' in organisation &&
								memberships.some(({ organisationId }) => organisationId === organisation.id)
						)
				: byAddress.get(person.email);
		return changeOf(person, place, found);
	});
	return {
		changes: entries.filter((entry) => 'verdict' in entry),
		problems: entries.filter((entry) => 'reason' in entry)
	};
}

type Place = Pick<PersonChange, 'organisation' | 'position'>;

function placeOf(
	{ line, organisation: name, position }: ListedPerson,
	organisations: readonly KnownOrganisation[],
	choices: PeopleChoices
): Place | PersonProblem {
	const wanted = position ?? choices.position;
	const fitting =
		name === undefined
			? organisations.filter(({ id }) => id === choices.organisationId)
			: organisationsNamed(name, organisations);
	if (fitting.length > 1) return { line, value: name ?? '', reason: 'several-organisations' };
	const [found] = fitting;
	if (found !== undefined) {
		const usual = { school: 'teacher', company: 'professional' } as const;
		const is =
			wanted ??
			(found.kind === 'school' || found.kind === 'company' ? usual[found.kind] : undefined);
		if (is === undefined) return { line, value: found.name, reason: 'no-position' };
		return { organisation: { id: found.id, name: found.name }, position: is };
	}
	if (name === undefined) return {};
	if (!choices.createOrganisations) return { line, value: name, reason: 'unknown-organisation' };
	if (wanted === undefined) return { line, value: name, reason: 'no-position' };
	const makeKind = wanted === 'teacher' || wanted === 'schoolLeader' ? 'school' : 'company';
	return { organisation: { name, makeKind }, position: wanted };
}

/** By name, or by name and place where one name has several locations. */
function organisationsNamed(
	name: string,
	organisations: readonly KnownOrganisation[]
): readonly KnownOrganisation[] {
	const key = nameKey(name);
	const exact = organisations.filter((known) => nameKey(known.name + (known.place ?? '')) === key);
	return exact.length > 0 ? exact : organisations.filter((known) => nameKey(known.name) === key);
}

function changeOf(
	person: ListedPerson,
	place: Place,
	found: KnownPerson | undefined
): PersonChange {
	const key =
		person.email ?? [nameKey(person.name), nameKey(place.organisation?.name ?? '')].join();
	if (found === undefined) return { verdict: 'new', person, key, ...place, fields: [] };
	const fields = differences(person, place, found);
	return {
		verdict: fields.length > 0 ? 'changed' : 'same',
		person,
		key,
		id: found.id,
		...place,
		fields
	};
}

function differences(
	person: ListedPerson,
	{ organisation, position }: Place,
	known: KnownPerson
): readonly ChangedField[] {
	const differs = (listed: unknown, now: unknown) => listed !== undefined && listed !== now;
	const membership = known.memberships.find(
		(one) =>
			organisation !== undefined &&
			'id' in organisation &&
			one.organisationId === organisation.id &&
			one.position === position
	);
	const at = organisation !== undefined;
	const checks: readonly (readonly [ChangedField, boolean])[] = [
		['name', person.name !== known.name],
		['phone', differs(person.phone, known.phone)],
		['organisation', at && membership === undefined],
		['section', at && differs(person.section, membership?.section)],
		['jobTitle', at && differs(person.jobTitle, membership?.jobTitle)],
		['young', at && differs(person.young, membership?.young ?? false)]
	];
	return checks.flatMap(([field, is]) => (is ? [field] : []));
}

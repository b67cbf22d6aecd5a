import type { Place } from '#domain/playbook/rule.ts';

const tails: Readonly<Record<Place, string>> = {
	tasks: '',
	programme: '/programma',
	people: '/mensen',
	questions: '/vragen',
	agreements: '/afspraken',
	tables: '/tafels',
	results: '/opbrengst',
	details: '/gegevens'
};

/** Where a part of an activity stands. */
export function activityAddress(id: string, place: Place = 'tasks'): string {
	return `/activiteiten/${id}${tails[place]}`;
}

/** Where a new activity of a kind is made; `search` says what it follows from. */
export function newActivityAddress(kind: string, search: string): string {
	return `/activiteiten/nieuw/${kind}${search}`;
}

/** Which part of an activity an address shows, if it is one of them. */
export function placeOfAddress(id: string, path: string): Place | undefined {
	const tail = path.slice(activityAddress(id).length);
	const places: readonly Place[] = [
		'programme',
		'people',
		'questions',
		'agreements',
		'tables',
		'results',
		'details'
	];
	if (tail === '') return 'tasks';
	return places.find((place) => tail === tails[place] || tail.startsWith(`${tails[place]}/`));
}

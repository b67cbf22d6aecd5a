import { globSync, readFileSync } from 'node:fs';
import { expect, test, type APIRequestContext, type Browser } from '@playwright/test';
import { withDatabase } from '../src/cli/with-database.ts';
import { inRegion, openDatabase } from '../src/server/platform/database.ts';
import { createRegion } from '../src/server/region/create-region.ts';
import { people, signIn } from './sign-in.ts';

/**
 * Every route × everybody. `in` is served, `no` is refused (403), `none` is not there (404), `door` leads to
 * the sign-in page, `on` leads elsewhere. `foreign` is the coordinator of another region.
 */
type Answer = 'in' | 'no' | 'none' | 'door' | 'on';
const everybody = ['visitor', 'teacher', 'schoolLeader', 'coordinator', 'foreign'] as const;
type Person = (typeof everybody)[number];
type Row = Readonly<Record<Person, Answer>>;

const row = (
	visitor: Answer,
	teacher: Answer,
	schoolLeader: Answer,
	coordinator: Answer,
	foreign: Answer
): Row => ({ visitor, teacher, schoolLeader, coordinator, foreign });

const open = row('in', 'in', 'in', 'in', 'in');
const elsewhere = row('on', 'on', 'on', 'on', 'on');
const unknown = row('none', 'none', 'none', 'none', 'none');
const signedIn = row('door', 'in', 'in', 'in', 'in');
const coordinators = row('door', 'no', 'no', 'in', 'in');
const ofRegion = row('door', 'no', 'no', 'in', 'none');
const ofActivity = row('door', 'in', 'in', 'in', 'none');
const ofItsCoordinator = row('door', 'none', 'none', 'in', 'none');

/** What a GET of each route answers, for an activity of the school leader’s school in which the teacher takes part. */
const matrix: Readonly<Record<string, Row>> = {
	'/': row('in', 'on', 'on', 'on', 'on'),
	'/kit': open,
	'/gezond': open,
	'/inloggen': open,
	'/inloggen/bevestigen': open,
	'/uitloggen': elsewhere,
	'/taal': elsewhere,
	'/postvak': open,
	'/postvak/[id]': unknown,
	'/postvak/[id]/bericht.eml': unknown,
	'/gids': open,
	'/gids/[soort]': open,
	'/aanmelden/[code]': open,
	'/deelname/[token]': unknown,
	'/deelname/[token]/afspraak.ics': unknown,
	'/evaluatie/[token]': unknown,
	'/vandaag': signedIn,
	'/activiteiten': signedIn,
	'/activiteiten/nieuw': coordinators,
	'/activiteiten/nieuw/speed-date': coordinators,
	'/activiteiten/nieuw/speed-date/voorbeeld': coordinators,
	'/activiteiten/nieuw/[soort]': coordinators,
	'/activiteiten/nieuw/[soort]/voorbeeld': coordinators,
	'/activiteiten/[id]': ofActivity,
	'/activiteiten/[id]/aandacht': ofActivity,
	'/activiteiten/[id]/programma': ofActivity,
	'/activiteiten/[id]/mensen': ofActivity,
	'/activiteiten/[id]/mensen/aanmeldingen.csv': ofRegion,
	'/activiteiten/[id]/vragen': ofActivity,
	// A speed-date has nothing to agree besides its plan.
	'/activiteiten/[id]/afspraken': row('door', 'none', 'none', 'none', 'none'),
	'/activiteiten/[id]/tafels': ofActivity,
	// Only a POST asks for a search.
	'/activiteiten/[id]/tafels/indelen': row('door', 'none', 'none', 'none', 'none'),
	'/activiteiten/[id]/documenten/[document].pdf': ofActivity,
	'/activiteiten/[id]/opbrengst': ofActivity,
	'/activiteiten/[id]/gegevens': ofRegion,
	'/activiteiten/[id]/mails': ofItsCoordinator,
	'/activiteiten/[id]/mails/[mail]': ofItsCoordinator,
	'/netwerk': coordinators,
	'/netwerk/mensen': coordinators,
	'/netwerk/mensen/nieuw': coordinators,
	'/netwerk/mensen/[id]': ofRegion,
	'/netwerk/mensen/[id]/wijzigen': ofRegion,
	'/netwerk/organisaties/nieuw': coordinators,
	'/netwerk/organisaties/[id]': ofRegion,
	'/netwerk/organisaties/[id]/wijzigen': ofRegion,
	'/beheer': coordinators,
	'/beheer/importeren': coordinators,
	'/beheer/importeren/[id]': row('door', 'no', 'no', 'none', 'none'),
	'/beheer/vakanties': coordinators
};

const files = globSync('src/routes/**/+{page.svelte,page.server.ts,server.ts}');
const routes = [...new Set(files.map(routeOf))].sort();

test('every route has a row in the access matrix, and every row a route', () => {
	expect(Object.keys(matrix).sort()).toEqual(routes);
});

test('every route answers everybody as the access matrix says, and changes nothing for who may not', async ({
	browser
}, info) => {
	test.skip(info.project.name !== 'desktop', 'the width of a screen changes no rights');
	test.setTimeout(240_000);
	await addOtherRegion();
	const requests = await requestsOf(browser);
	const values = await valuesOf(requests.coordinator);
	const wrong: string[] = [];
	for (const [route, expected] of Object.entries(matrix)) {
		for (const person of everybody) {
			const answer = await answerOf(requests[person], addressOf(route, values));
			if (answer !== expected[person]) wrong.push(`${person} ${route}: ${answer}`);
		}
	}
	expect(wrong).toEqual([]);

	// Nobody but the coordinator of the region changes anything behind sign-in.
	const letIn: string[] = [];
	for (const { route, actions } of routesWithActions()) {
		if (!behindSignIn(route)) continue;
		for (const person of ['visitor', 'teacher', 'schoolLeader', 'foreign'] as const) {
			if (person === 'foreign' && matrix[route]?.foreign === 'in') continue;
			for (const action of actions) {
				const address = addressOf(route, values) + (action === 'default' ? '' : `?/${action}`);
				const answer = await answerOf(requests[person], address, 'POST');
				if (answer === 'in' || answer === 'on') letIn.push(`${person} ${route} ${action}`);
			}
		}
	}
	expect(letIn).toEqual([]);
});

function behindSignIn(route: string): boolean {
	return files.some((file) => file.includes('(app)') && routeOf(file) === route);
}

function routeOf(file: string): string {
	const path = file.replace('src/routes', '').replace(/\/\+[^/]+$/u, '');
	return path.replace(/\/\([^)]*\)/gu, '') || '/';
}

function routesWithActions() {
	return globSync('src/routes/**/+{page.server,server}.ts').flatMap((file) => {
		const source = readFileSync(file, 'utf8');
		if (source.includes('export const POST'))
			return [{ route: routeOf(file), actions: ['default'] }];
		const start = source.indexOf('export const actions');
		if (start === -1) return [];
		const actions = [...source.slice(start).matchAll(/^\t(\w+):/gmu)].map(
			(match) => match[1] ?? ''
		);
		return [{ route: routeOf(file), actions }];
	});
}

function addressOf(route: string, values: Readonly<Record<string, string>>): string {
	const id = route.startsWith('/activiteiten')
		? values['activity']
		: route.startsWith('/netwerk/mensen')
			? values['person']
			: route.startsWith('/netwerk/organisaties')
				? values['organisation']
				: '00000000-0000-4000-8000-000000000000';
	return route
		.replace('[id]', id ?? '')
		.replace('[code]', values['code'] ?? '')
		.replace('[soort]', 'masterclass')
		.replace('[token]', 'A'.repeat(32))
		.replace('[mail]', 'thanks')
		.replace('[document]', 'naamkaartjes');
}

async function answerOf(
	request: APIRequestContext,
	address: string,
	method: 'GET' | 'POST' = 'GET'
): Promise<Answer> {
	const response = await request.fetch(address, {
		method,
		maxRedirects: 0,
		headers: { accept: 'text/html', ...(method === 'POST' && { origin: origin() }) },
		...(method === 'POST' && { form: { leeg: '' } })
	});
	const status = response.status();
	if (status >= 300 && status < 400) {
		return (response.headers()['location'] ?? '').includes('/inloggen?naar=') ? 'door' : 'on';
	}
	if (status === 403) return 'no';
	return status >= 400 ? 'none' : 'in';
}

function origin(): string {
	return (
		process.env['VAKBRUG_E2E_ORIGIN'] ?? `http://localhost:${process.env['VAKBRUG_E2E_PORT'] ?? ''}`
	);
}

async function requestsOf(browser: Browser): Promise<Record<Person, APIRequestContext>> {
	const signedInAs = async (email: string) => {
		const context = await browser.newContext();
		await signIn(await context.newPage(), email);
		return context.request;
	};
	return {
		visitor: (await browser.newContext()).request,
		teacher: await signedInAs(people.teacher),
		schoolLeader: await signedInAs(people.schoolLeader),
		coordinator: await signedInAs(people.coordinator),
		foreign: await signedInAs(otherCoordinator)
	};
}

async function valuesOf(coordinator: APIRequestContext): Promise<Record<string, string>> {
	const found = async (address: string, pattern: RegExp) =>
		pattern.exec(await (await coordinator.get(address)).text())?.[1] ?? '';
	const activity = await found(
		'/activiteiten?zoek=vakmensen+uit+de+stad',
		/href="[^"]*\/activiteiten\/([0-9a-f-]{36})"[^>]*>\s*Speeddate met vakmensen uit de stad/u
	);
	return {
		activity,
		code: await found(`/activiteiten/${activity}/mensen`, /aanmelden\/([\w-]{22,})/u),
		person: await found('/netwerk/mensen', /netwerk\/mensen\/([0-9a-f-]{36})/u),
		organisation: await found('/netwerk', /netwerk\/organisaties\/([0-9a-f-]{36})/u)
	};
}

const otherCoordinator = 'ander@elders.example';

/** Made by the command that a hoster uses, beside the running server; its mail shows in the demo mailbox. */
async function addOtherRegion(): Promise<void> {
	process.env['VAKBRUG_DATA'] = process.env['VAKBRUG_E2E_DATA'];
	const code = await withDatabase(async (ownerUrl) => {
		const database = openDatabase(ownerUrl, 1);
		const made = await createRegion(database, {
			name: 'Regio Elders',
			holidayRegion: 'noord',
			coordinator: { name: 'Ander Elders', email: otherCoordinator }
		});
		if (made.outcome === 'created') {
			await inRegion(database, { regionId: made.regionId, actor: 'command:test' }, (db) =>
				db.updateTable('region').set({ is_demo: true }).execute()
			);
		}
		await database.destroy();
		return 0;
	});
	expect(code).toBe(0);
}

import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { peopleList, schoolList, teachersOf, type Listed } from './lists.ts';
import { openMail, people, signIn } from './sign-in.ts';

/** One coordinator and one speed-date: from two lists to a closed activity and what follows it. */
test('G2 G4 G7 G10–G14 SD1–SD9 a speed-date from plan to closed activity', async ({
	page,
	browser
}, info) => {
	test.setTimeout(480_000);
	const run = `${info.project.name}${Date.now().toString(36).slice(-5)}`;
	const school = `Vakcollege ${run}`;
	const domain = `${run}.example`;
	const teachers = teachersOf(domain, 24);
	const title = `Speeddate ${run}`;

	await signIn(page, people.coordinator);
	await expectAccessible(page);
	await test.step('NET1 schools from DUO’s list, people from a CSV', async () => {
		await importList(
			page,
			1,
			'scholen.csv',
			schoolList(school, `${run.slice(-4).toUpperCase()}00`)
		);
		await importList(page, 0, 'mensen.csv', peopleList(school, domain, teachers));
	});
	const activity = await test.step('G2 SD3 a complete plan from a few answers', () =>
		planSpeedDate(page, { school, domain, title }));
	await test.step('G4 an attention point set aside with a reason, and taken up again', () =>
		setAsideAndTakeUp(page, activity));
	await test.step('G4 G5 G8 G9 tasks, programme, questions and people', () =>
		prepare(page, activity));
	const code = await test.step('G7 the link to share', () => shareLink(page, activity));
	const link = await test.step('G7 sign-up without an account and without JavaScript', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const visitor = await context.newPage();
		await visitor.goto(`/aanmelden/${code}`);

		const [one, ...others] = teachers;
		if (one === undefined) throw new Error('no teacher');
		await signUp(visitor, code, one);
		await expect(visitor.getByText('je plek is geregeld')).toBeVisible();
		for (const teacher of others) await postSignUp(visitor, code, teacher);
		await signUp(visitor, code, { name: 'Laat Komer', email: `laat@${domain}` });
		await expect(visitor.getByText('plaats 1 van de wachtlijst')).toBeVisible();
		await context.close();
		await openMail(page, one.email, /Je plek|aangemeld|Speeddate/);
		await expect(page.getByText('text/calendar').first()).toBeVisible();
		return (await page.frameLocator('iframe').getByRole('link').first().getAttribute('href')) ?? '';
	});
	await test.step('G7 somebody cancels and whoever waits gets the seat', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const visitor = await context.newPage();
		await visitor.goto(new URL(link).pathname);
		await visitor.getByText('Kun je niet komen?').click();
		await visitor.getByRole('button', { name: 'Ja, meld mij af' }).click();
		await expect(visitor.getByRole('heading', { name: /je bent afgemeld/ })).toBeVisible();
		await expect(visitor.getByText('achteraan op de wachtlijst')).toBeVisible();
		await context.close();
		await openMail(page, `laat@${domain}`, /.*/);
	});
	await test.step('SD3 SD8 a rotation without repeats, and its papers', () =>
		rotate(page, activity));
	await test.step('G2 moving the date moves what is not done', () => moveToToday(page, activity));
	await test.step('G10–G14 held, evaluated, shared, thanked and closed', () =>
		finish(page, activity, domain, teachers));
	await test.step('G10 an outcome becomes the next activity', async () => {
		await page.goto(`${activity}/opbrengst`);
		await page.getByRole('link', { name: 'Maak hier een activiteit van' }).click();
		await expect(page.getByText(`Als vervolg op “${title}”`)).toBeVisible();
		await page.getByRole('link', { name: 'Speeddate met vakkrachten' }).click();
		await page.getByLabel('Hoe heet de activiteit?').waitFor();
		await page.getByLabel('Hoe heet de activiteit?').fill(`Vervolg ${run}`);
		await page.getByRole('button', { name: 'Maak het plan' }).click();
		await expect(page.getByRole('heading', { level: 1, name: `Vervolg ${run}` })).toBeVisible();
		await page.goto(`${activity}/opbrengst`);
		await page.getByRole('link', { name: 'Hier kwam een activiteit uit' }).click();
		await expect(page.getByRole('heading', { level: 1, name: `Vervolg ${run}` })).toBeVisible();
	});
});

async function importList(page: Page, form: number, name: string, buffer: Buffer): Promise<void> {
	await page.goto('/beheer/importeren');
	await expectAccessible(page);
	await page.getByLabel('Bestand').nth(form).setInputFiles({ name, mimeType: 'text/csv', buffer });
	await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).nth(form).click();
	await expect(page.getByRole('heading', { level: 1, name: `${name} inlezen` })).toBeVisible();
	const create = page.getByLabel('Maak scholen en bedrijven die nog niet in het netwerk staan');
	if (await create.isVisible()) {
		await create.check();
		await page.getByRole('button', { name: 'Pas toe' }).click();
	}
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Lees in' }).click();
	await expect(page.getByText('Ingelezen:')).toBeVisible();
}

async function planSpeedDate(
	page: Page,
	wanted: { readonly school: string; readonly domain: string; readonly title: string }
): Promise<string> {
	await page.goto('/vandaag');
	await page.getByRole('link', { name: 'Nieuwe activiteit' }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe activiteit' })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Speeddate met vakkrachten' }).click();
	await page.getByLabel('Voor welke school?').waitFor();
	await expectAccessible(page);
	const option = page
		.getByLabel('Voor welke school?')
		.locator('option', { hasText: wanted.school });
	await page.getByLabel('Voor welke school?').selectOption(await option.getAttribute('value'));
	await page.getByLabel('Hoeveel docenten verwacht je?').fill('24');
	const list = page.getByRole('group', { name: 'Welke vakkrachten vraag je?' });
	for (let number = 1; number <= 8; number++) {
		await list
			.getByRole('checkbox', { name: `Vakkracht ${String(number)} ${wanted.domain}` })
			.check();
	}
	await page.getByLabel('Hoe heet de activiteit?').fill(wanted.title);
	await page.getByRole('button', { name: 'Maak het plan' }).click();
	await expect(page.getByRole('heading', { level: 1, name: wanted.title })).toBeVisible();
	await expectAccessible(page);
	return new URL(page.url()).pathname;
}

async function setAsideAndTakeUp(page: Page, activity: string): Promise<void> {
	await page.goto(`${activity}/vragen`);
	await expectAccessible(page);
	const points = page.getByRole('complementary');
	const open = points.getByText('Leg opzij');
	const before = await open.count();
	await open.first().click();
	await points
		.getByLabel('Waarom is dit hier niet nodig?')
		.first()
		.fill('Bespreken we in het team');
	await points.getByRole('button', { name: 'Opzijleggen' }).first().click();
	await expect(open).toHaveCount(before - 1);
	await expect(points.getByText('Bespreken we in het team')).toBeAttached();
	const restore = points.getByRole('button', { name: 'Terugzetten' });
	if (!(await restore.isVisible())) await points.locator('summary').last().click();
	await restore.click();
	await expect(open).toHaveCount(before);
}

async function prepare(page: Page, activity: string): Promise<void> {
	await page.goto(activity);
	await page
		.getByRole('button', { name: /^Gedaan:/ })
		.first()
		.click();
	await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
	await page.goto(`${activity}/programma`);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Korte rondleiding later' }).click();
	await expect(page.getByText('Verplaatst.')).toBeVisible();
	await page.goto(`${activity}/vragen`);
	await page.getByText('Leervraag toevoegen').first().click();
	await page
		.getByLabel('Leervraag', { exact: true })
		.first()
		.fill('Welke meetapparatuur gebruikt een monteur nu elke dag?');
	await page.getByRole('button', { name: 'Toevoegen', exact: true }).first().click();
	await expect(page.getByText('De vraag staat erbij.')).toBeVisible();
	await page.getByRole('button', { name: 'Verdeel de voorstudie' }).click();
	await expect(page.getByText('24 verdeeld.').or(page.getByText('18 verdeeld.'))).toBeVisible();
}

async function shareLink(page: Page, activity: string): Promise<string> {
	await page.goto(`${activity}/mensen`);
	await expectAccessible(page);
	const link = await page.getByLabel('Link', { exact: true }).inputValue();
	return new URL(link).pathname.split('/').at(-1) ?? '';
}

async function signUp(visitor: Page, code: string, { name, email }: Listed): Promise<void> {
	await visitor.goto(`/aanmelden/${code}`);
	await visitor.getByLabel('Naam').fill(name);
	await visitor.getByLabel('Schoolmail').fill(email);
	await visitor.getByRole('button', { name: /Meld mij aan|wachtlijst/ }).click();
	await visitor.waitForURL(/\/deelname\//);
}

/** What the form of the sign-up page sends, without drawing the page for each of them. */
async function postSignUp(visitor: Page, code: string, { name, email }: Listed): Promise<void> {
	const response = await visitor.request.post(`/aanmelden/${code}`, {
		form: { name, email, section: 'PIE', accessNeeds: '', dietaryNeeds: '', locale: 'nl' },
		headers: { origin: new URL(visitor.url()).origin, accept: 'text/html' },
		maxRedirects: 0
	});
	expect(response.headers()['location']).toMatch(/\/deelname\//);
}

async function rotate(page: Page, activity: string): Promise<void> {
	await page.goto(`${activity}/tafels`);
	await page.getByRole('button', { name: 'Maak indeling' }).click();
	await expect(
		page.getByText('Niemand zit twee keer met dezelfde collega aan tafel.')
	).toBeVisible();
	await expect(page.getByText('Dit is aantoonbaar de beste indeling.')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Vastzetten' }).click();
	await expect(page.getByText('Staat vast').first()).toBeVisible();
	for (const paper of ['tafelkaarten', 'naamkaartjes', 'looproutes', 'notitiebladen']) {
		const response = await page.request.get(`${activity}/documenten/${paper}.pdf`);
		expect(response.headers()['content-type'], paper).toBe('application/pdf');
		const pdf = (await response.body()).toString('latin1');
		expect(pdf.startsWith('%PDF-'), paper).toBe(true);
		expect(pdf, paper).toContain('/StructTreeRoot');
	}
}

async function moveToToday(page: Page, activity: string): Promise<void> {
	await page.goto(`${activity}/gegevens`);
	await expectAccessible(page);
	const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format();
	await page.getByLabel('Op welke dag?').fill(today);
	await page.getByRole('button', { name: 'Verplaats de activiteit' }).click();
	await expect(page.getByText(/De activiteit is verplaatst/)).toBeVisible();
}

async function finish(
	page: Page,
	activity: string,
	domain: string,
	teachers: readonly Listed[]
): Promise<void> {
	await page.goto(`${activity}/opbrengst`);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'De activiteit is gehouden' }).click();
	await expect(page.getByText('Nog 5 punten voordat je kunt afsluiten.')).toBeVisible();

	for (const mail of ['teacher-evaluation', 'company-evaluation']) {
		await page.goto(`${activity}/mails/${mail}`);
		await expectAccessible(page);
		await page.getByRole('button', { name: /^Verstuur aan/ }).click();
		await expect(page.getByText(/^Verstuurd aan/)).toBeVisible();
	}
	const [, second] = teachers;
	await answer(page, second?.email ?? '', /Hoe vond je/);
	await answer(page, `vakkracht1@${domain}`, /Wat vond/);

	await page.goto(`${activity}/mails/thanks?wijzig`);
	await page.getByLabel('Onderwerp').fill('Dank je wel, {contact}');
	await page.getByRole('button', { name: 'Tekst bewaren' }).click();
	await page.getByRole('button', { name: /^Verstuur aan 8/ }).click();
	await expect(page.getByText('Verstuurd aan 8 mensen.')).toBeVisible();

	await page.goto(`${activity}/opbrengst`);
	await page.getByText('Opbrengst toevoegen').first().click();
	const outcome = page.locator('form[action="?/opbrengst"]');
	await outcome
		.getByLabel('Wat is er afgesproken of geleerd')
		.fill('Een masterclass meten in het voorjaar');
	await chooseFirst(outcome.getByLabel('Wie pakt het op'));
	await outcome.getByLabel('Volgende stap').fill('Bellen over een datum');
	await outcome.getByRole('button', { name: 'Opbrengst toevoegen' }).click();
	await expect(page.getByText('De opbrengst is bewaard.')).toBeVisible();
	await page.getByText('Een moment toevoegen').click();
	await page.getByLabel('Wat is er gedeeld').fill('Meten in de praktijk');
	await page.locator('form[action="?/delen"]').getByRole('button').click();
	await expect(page.getByText('Het moment is bewaard.')).toBeVisible();
	await page.getByText('Een moment plannen').click();
	await page.locator('form[action="?/terugblik"]').getByLabel('Datum').fill('2027-12-01');
	await page.locator('form[action="?/terugblik"]').getByLabel('Met wie').fill('de vakkrachten');
	await page.locator('form[action="?/terugblik"]').getByRole('button').click();
	await expect(page.getByText('Alles is rond.')).toBeVisible();
	await page.getByRole('button', { name: 'Activiteit afsluiten' }).click();
	await expect(page.getByText('Deze activiteit is afgesloten.')).toBeVisible();
	await expectAccessible(page);
}

/** Follows the link of an evaluation mail, answers without JavaScript, and cannot answer twice. */
async function answer(page: Page, email: string, subject: RegExp): Promise<void> {
	await openMail(page, email, subject);
	const text = await page.locator('pre').first().textContent();
	const path = /\/evaluatie\/[\w-]+/.exec(text ?? '')?.[0] ?? '';
	const browser = page.context().browser();
	if (browser === null) throw new Error('no browser');
	const context = await browser.newContext({ javaScriptEnabled: false });
	const visitor = await context.newPage();
	await visitor.goto(new URL(path, page.url()).href);
	for (const group of await visitor.getByRole('group').all()) {
		await group.getByRole('radio').last().check();
	}
	await visitor.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click();
	await expect(visitor.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();
	await visitor.goto(new URL(path, page.url()).href);
	await expect(visitor.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();
	await context.close();
}

async function chooseFirst(select: Locator): Promise<void> {
	const value = await select.locator('option').nth(1).getAttribute('value');
	await select.selectOption(value);
}

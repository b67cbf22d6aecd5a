import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { people, signIn } from './sign-in.ts';

/** Why not at both widths: the run has to stay short. */
const narrow = 'what fits a phone fits a desk, and the errands look at both';

/** What the errand of a speed-date does not come by. */
test('WCAG 2.2 AA holds on every page that anybody may open', async ({ page }) => {
	for (const address of ['/', '/kit', '/inloggen', '/postvak', '/bestaat-niet']) {
		await page.goto(address);
		await expectAccessible(page);
	}
	await page.goto('/');
	await page.locator('a[href*="/aanmelden/"]').first().click();
	await page.waitForURL(/\/aanmelden\//);
	await expectAccessible(page);
	await page.getByLabel('Naam').fill('Test van de pagina');
	const unique = Date.now().toString(36);
	await page.getByLabel('Schoolmail').fill(`pagina-${unique}@proef.example`);
	await page.getByRole('button', { name: /Meld mij aan|wachtlijst/ }).click();
	await page.waitForURL(/\/deelname\//);
	await expectAccessible(page);
});

test('a link to sign in that is spent or made up says so calmly', async ({ page }) => {
	await page.goto('/inloggen/bevestigen?code=bestaatniet');
	await page.getByRole('button', { name: 'Inloggen' }).click();
	await expect(page.getByText('Deze link werkt niet meer.')).toBeVisible();
	await expectAccessible(page);
});

test('WCAG 2.2 AA holds in the network and in administration', async ({ page }, info) => {
	test.skip(info.project.name !== 'phone', narrow);
	test.setTimeout(120_000);
	await signIn(page, people.coordinator);
	for (const address of [
		'/activiteiten',
		'/netwerk',
		'/netwerk/mensen',
		'/netwerk/mensen/nieuw',
		'/netwerk/organisaties/nieuw',
		'/beheer',
		'/beheer/vakanties'
	]) {
		await page.goto(address);
		await expectAccessible(page);
	}
	for (const [list, kind] of [
		['/netwerk', 'organisaties'],
		['/netwerk/mensen', 'mensen']
	] as const) {
		await page.goto(list);
		await page.locator(`main a[href*="/netwerk/${kind}/"]:not([href$="/nieuw"])`).first().click();
		await page.waitForURL(new RegExp(`/netwerk/${kind}/[0-9a-f-]{36}`));
		await expectAccessible(page);
	}
});

test('WCAG 2.2 AA holds for a teacher who looks', async ({ page }, info) => {
	test.skip(info.project.name !== 'phone', narrow);
	await signIn(page, people.teacher);
	await expectAccessible(page);
	await page.goto('/activiteiten');
	await page.locator('main a[href*="/activiteiten/"]').first().click();
	await expectAccessible(page);
	const activity = new URL(page.url()).pathname;
	for (const tab of ['programma', 'mensen', 'vragen', 'tafels', 'opbrengst', 'aandacht']) {
		await page.goto(`${activity}/${tab}`);
		await expectAccessible(page);
	}
});

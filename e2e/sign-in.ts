import { expect, type Cookie, type Page } from '@playwright/test';

export const people = {
	coordinator: 'marieke@vakbrug.example',
	schoolLeader: 'fatima.benali@deschakel.example',
	teacher: 'ayse.yildiz@deschakel.example'
} as const;

const subject = 'Je link om in te loggen bij Vakbrug';

/** Who signed in before, by address: links to sign in are limited, and one each is enough to see that they work. */
const sessions = new Map<string, readonly Cookie[]>();

/** Signs in as a newcomer would: asks for a link, finds it in the mailbox of the demo and confirms. */
export async function signIn(page: Page, email: string): Promise<void> {
	const session = sessions.get(email);
	if (session) {
		await page.context().addCookies(session);
		await page.goto('/vandaag');
		await expect(page).toHaveURL(/\/vandaag/);
		return;
	}
	await page.goto('/postvak');
	const older = await newestMail(page, email, subject);
	await page.goto('/inloggen');
	await page.getByLabel('Mailadres').fill(email);
	await page.getByRole('button', { name: 'Stuur mij een link' }).click();
	await expect(page.getByRole('heading', { name: 'Kijk in je mail' })).toBeVisible();
	await openMail(page, email, subject, older);
	await page.frameLocator('iframe').getByRole('link', { name: 'Inloggen' }).click();
	await page.getByRole('button', { name: 'Inloggen' }).click();
	await expect(page).toHaveURL(/\/vandaag/);
	sessions.set(email, await page.context().cookies());
}

/** Opens the newest mail to an address, once there is a newer one than `older`: a job delivers it. */
export async function openMail(
	page: Page,
	email: string,
	about: string | RegExp,
	older: string | null = null
): Promise<void> {
	let found: string | null = null;
	await expect(async () => {
		await page.goto('/postvak');
		found = await newestMail(page, email, about);
		expect(found).not.toBeNull();
		expect(found).not.toBe(older);
	}).toPass({ timeout: 20_000 });
	await page.goto(String(found));
}

async function newestMail(
	page: Page,
	email: string,
	about: string | RegExp
): Promise<string | null> {
	const mails = page.getByRole('row').filter({ hasText: email }).getByRole('link', { name: about });
	if ((await mails.count()) === 0) return null;
	// Before and after hydration the same address is written in two ways.
	return (await mails.first().getAttribute('href'))?.replace(/^\.+/u, '') ?? null;
}

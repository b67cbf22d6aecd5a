import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 AA by axe, and no sideways scrolling. Called on every page that an errand comes by. */
export async function expectAccessible(page: Page): Promise<void> {
	await page.locator('h1').first().waitFor();
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
		// The mail in the demo mailbox is a document of its own, and not ours to judge here.
		.exclude('iframe')
		.analyze();
	expect(
		violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) })),
		page.url()
	).toEqual([]);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}

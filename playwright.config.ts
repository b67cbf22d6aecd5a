import { defineConfig, devices } from '@playwright/test';
import { chromium, chromiumArguments } from './scripts/chromium.mjs';
import { freePort } from './scripts/free-port.mjs';

// The workers read this file again, and have to find the same address.
process.env['VAKBRUG_E2E_PORT'] ??= String(await freePort());

const executablePath = chromium();

export default defineConfig({
	testDir: 'e2e',
	outputDir: 'test-results',
	// While writing a test it is quicker to use a server that runs already.
	...(process.env['VAKBRUG_E2E_ORIGIN'] === undefined && {
		globalSetup: './scripts/e2e-server.ts'
	}),
	workers: 1,
	// A busy machine may be slow once; what fails three times is broken.
	retries: 2,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: [['list']],
	use: {
		baseURL:
			process.env['VAKBRUG_E2E_ORIGIN'] ?? `http://localhost:${process.env['VAKBRUG_E2E_PORT']}`,
		locale: 'nl-NL',
		actionTimeout: 15_000,
		timezoneId: 'Europe/Amsterdam',
		screenshot: 'only-on-failure',
		trace: 'retain-on-failure',
		launchOptions: {
			args: chromiumArguments,
			...(executablePath !== undefined && { executablePath })
		}
	},
	projects: [
		{
			name: 'desktop',
			use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } }
		},
		{
			name: 'phone',
			use: {
				...devices['Desktop Chrome'],
				viewport: { width: 390, height: 844 },
				isMobile: true,
				hasTouch: true
			}
		}
	]
});

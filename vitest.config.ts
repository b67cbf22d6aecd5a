import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['src/{domain,documents,ui}/**/*.test.ts', 'scripts/**/*.test.ts']
				}
			},
			{
				test: {
					name: 'database',
					include: ['src/{server,cli}/**/*.test.ts'],
					globalSetup: ['src/server/platform/test-database-server.ts'],
					testTimeout: 20_000,
					hookTimeout: 60_000
				}
			}
		]
	}
});

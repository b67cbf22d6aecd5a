/** `npm test` runs everything; `npm test -- unit`, `-- database` or `-- e2e` one part, with further words as its filter. */
import process from 'node:process';
import { build, install, succeeds } from './bootstrap.mjs';
import { installChromium } from './chromium.mjs';

const vitest = 'node_modules/vitest/vitest.mjs';
const parts = ['unit', 'database', 'e2e'];
const [part, ...filter] = process.argv.slice(2);
if (part !== undefined && !parts.includes(part)) {
	console.error(`${part}? npm test -- ${parts.join(' | ')}`);
	process.exit(1);
}

install({ forDevelopment: true });
// The build also compiles the texts, which every part speaks with.
build();
// A fresh install lacks what Kit writes into node_modules, and a build that is up to date does not write it.
succeeds('node_modules/@sveltejs/kit/svelte-kit.js', 'sync');

/** @type {Record<string, () => boolean>} */
const runs = {
	unit: () => succeeds(vitest, 'run', '--project', 'unit', ...filter),
	database: () => succeeds(vitest, 'run', '--project', 'database', ...filter),
	e2e: () => {
		installChromium();
		return succeeds('node_modules/@playwright/test/cli.js', 'test', ...filter);
	}
};

const results = Object.entries(runs)
	.filter(([name]) => part === undefined || part === name)
	.map(([name, test]) => /** @type {const} */ ([name, test()]));
console.log('\nTests:');
for (const [name, isGood] of results) console.log(`  ${isGood ? '✓' : '✗'} ${name}`);
process.exit(results.every(([, isGood]) => isGood) ? 0 : 1);

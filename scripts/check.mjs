/** `npm run check`: everything that can be said about the sources without running the product. */
import process from 'node:process';
import { build, install, succeeds } from './bootstrap.mjs';

install({ forDevelopment: true });
// The build also compiles the texts, whose types the sources use.
build();

/** @type {Record<string, [script: string, ...args: string[]]>} */
const checks = {
	routes: ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'],
	types: ['node_modules/svelte-check/bin/svelte-check', '--tsconfig=./tsconfig.json'],
	lint: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'],
	layers: ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'src'],
	unused: ['node_modules/knip/bin/knip.js'],
	tables: ['scripts/tables.ts', '--check'],
	formatting: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']
};

const [only] = process.argv.slice(2);
const results = Object.entries(checks)
	.filter(([name]) => only === undefined || only === name)
	.map(([name, [script, ...args]]) => {
		console.log(`\n— ${name}`);
		return /** @type {const} */ ([name, succeeds(script, ...args)]);
	});
console.log('\nChecks:');
for (const [name, isGood] of results) console.log(`  ${isGood ? '✓' : '✗'} ${name}`);
process.exit(results.every(([, isGood]) => isGood) ? 0 : 1);

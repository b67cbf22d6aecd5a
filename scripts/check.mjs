/** `npm run check`: everything that can be said about the sources without running the product. */
import process from 'node:process';
import { build, install, succeeds, succeedsAside } from './bootstrap.mjs';

install({ forDevelopment: true });
// The build also compiles the texts, whose types the sources use.
build();

/** @type {Record<string, [script: string, ...args: string[]]>} */
const checks = {
	types: ['node_modules/svelte-check/bin/svelte-check', '--tsconfig=./tsconfig.json'],
	lint: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'],
	layers: ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'src'],
	unused: ['node_modules/knip/bin/knip.js'],
	tables: ['scripts/tables.ts', '--check'],
	formatting: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']
};

succeeds('node_modules/@sveltejs/kit/svelte-kit.js', 'sync');

const [only] = process.argv.slice(2);
const waiting = Object.entries(checks).filter(([name]) => only === undefined || only === name);
/** @type {[name: string, isGood: boolean][]} */
const results = [];

/** Takes the next check until none is left; two of these keep two cores busy. */
async function work() {
	for (let next = waiting.shift(); next; next = waiting.shift()) {
		const [name, [script, ...args]] = next;
		const { isGood, said } = await succeedsAside(script, ...args);
		console.log(`\n— ${name}\n${said}`);
		results.push([name, isGood]);
	}
}
await Promise.all([work(), work()]);

console.log('\nChecks:');
for (const [name, isGood] of results) console.log(`  ${isGood ? '✓' : '✗'} ${name}`);
process.exit(results.every(([, isGood]) => isGood) ? 0 : 1);

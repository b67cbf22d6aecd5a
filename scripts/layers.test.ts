import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import ts from 'typescript-eslint';

/** A project of its own with one file that breaks the law and one that keeps it. */
let project: string;

beforeAll(() => {
	project = mkdtempSync(join(tmpdir(), 'vakbrug-layers-'));
	for (const layer of ['domain', 'server'])
		mkdirSync(join(project, 'src', layer), { recursive: true });
	writeFileSync(join(project, 'tsconfig.json'), '{}');
	writeFileSync(join(project, 'src/server/thing.ts'), 'export const thing = 1;\n');
	writeFileSync(join(project, 'src/domain/kept.ts'), 'export const kept = 1;\n');
});
afterAll(() => {
	rmSync(project, { recursive: true });
});

function cruised(): string {
	const cli = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
	const config = resolve('.dependency-cruiser.mjs');
	return spawnSync(process.execPath, [cli, '--config', config, 'src'], {
		cwd: project,
		encoding: 'utf8'
	}).stdout;
}

test('a domain file that imports the server is refused, and only that', () => {
	expect(cruised()).toContain('no dependency violations found');
	writeFileSync(
		join(project, 'src/domain/broken.ts'),
		"import { thing } from '../server/thing.ts';\nexport const broken = thing;\n"
	);
	expect(cruised()).toContain('domain-may-import-only-itself');
	rmSync(join(project, 'src/domain/broken.ts'));
}, 60_000);

test('lint refuses the clock and the server in the domain', async () => {
	const eslint = new ESLint({
		overrideConfig: [
			{
				...ts.configs.disableTypeChecked,
				languageOptions: { parserOptions: { projectService: false } }
			}
		]
	});
	const [result] = await eslint.lintText(
		"import { thing } from '#server/thing.ts';\nexport const now = [thing, new Date()];\n",
		{ filePath: 'src/domain/broken.ts' }
	);
	expect(result?.messages.map(({ ruleId }) => ruleId).sort()).toEqual([
		'no-restricted-globals',
		'no-restricted-imports'
	]);
}, 60_000);

import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/** `regex`, because a gitignore-style `group` reads a leading `#` as a comment. */
const forbid = (folder, regex) => ({
	files: [`src/${folder}/**`],
	ignores: ['**/*.test.ts'],
	rules: {
		'no-restricted-imports': [
			'error',
			{ patterns: [{ regex, message: 'Wrong direction: see docs/architecture.md.' }] }
		]
	}
});

export default defineConfig(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'generated/',
			'data/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/switch-exhaustiveness-check': 'error'
		}
	},
	{
		// Types in components are svelte-check's; asking for them here too took minutes and gigabytes.
		files: ['**/*.svelte', '**/*.svelte.ts'],
		extends: [ts.configs.disableTypeChecked],
		languageOptions: { parserOptions: { parser: ts.parser, projectService: false } }
	},
	forbid('domain', '^(#(documents|server|ui)/|[$]app/|@sveltejs/|node:)'),
	forbid('documents', '^(#(server|ui)/|[$]app/)'),
	forbid('server', '^(#ui/|[$]app/(navigation|state|forms)$)'),
	forbid('ui', '^(#server/|[$]app/env/private$)'),
	{
		/* A component takes the address that its page resolved. */
		files: ['src/ui/**/*.svelte'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		files: ['src/domain/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				{ name: 'Date', message: 'Take a Temporal value.' },
				'fetch',
				'process'
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'Take a seed.' },
				{ object: 'Temporal', property: 'Now', message: 'Take `today` as an argument.' }
			]
		}
	},
	{ files: ['*.js', '.*.mjs'], extends: [ts.configs.disableTypeChecked] }
);

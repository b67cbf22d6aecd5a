import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '#domain/text/locale.ts';
import { allPlaybooks } from './all-playbooks.ts';

const folder = new URL('./rules/', import.meta.url);
const ids = readdirSync(folder)
	.filter((file) => !file.endsWith('.test.ts'))
	.map((file) => file.replace(/\.ts$/u, ''));
const rules = allPlaybooks.flatMap((playbook) => playbook.rules);

describe('the rules', () => {
	test('are there', () => {
		expect(ids.length).toBeGreaterThanOrEqual(22);
	});

	test.each(ids)('%s is used by a playbook, under the name of its file', (id) => {
		expect(rules.map((rule) => rule.id)).toContain(id);
	});

	test.each(ids)('%s is tested by plans', (id) => {
		const file = new URL(`${id}.test.ts`, folder);
		expect(existsSync(file)).toBe(true);
		expect(readFileSync(file, 'utf8')).toContain('verifyRule(');
	});

	test.each(ids)('%s has its own text in every language and names its requirements', (id) => {
		const rule = rules.find((one) => one.id === id);
		const whys = locales.map((locale) => rule?.texts[locale].why.trim());
		expect(whys.every(Boolean)).toBe(true);
		expect(new Set(whys).size).toBe(locales.length);
		expect(rule?.requirements.join(' ')).toMatch(/^([A-Z]+\d+ ?)+$/u);
	});

	test.each(allPlaybooks)('of the $kind are in it once', (playbook) => {
		const own = playbook.rules.map((rule) => rule.id);
		expect(new Set(own).size).toBe(own.length);
	});

	test.each(
		allPlaybooks.flatMap(({ kind, rules: own }) => locales.map((locale) => ({ kind, locale, own })))
	)('G1 of the $kind each look after something else, in $locale', ({ own, locale }) => {
		const abouts = own.map(({ texts }) => texts[locale].about);
		expect(abouts.filter((about, index) => abouts.indexOf(about) !== index)).toEqual([]);
	});
});

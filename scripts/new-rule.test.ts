import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeRule, ruleName } from './new-rule.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'new-rule-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('a new rule', () => {
	test('gets its file, its test and its texts in both languages', () => {
		expect(makeRule(folder, 'badges-for-everyone', 'tip').outcome).toBe('made');
		expect(readdirSync(folder).sort()).toEqual([
			'badges-for-everyone.test.ts',
			'badges-for-everyone.ts'
		]);
		const rule = read('badges-for-everyone.ts');
		expect(rule).toContain(`export const badgesForEveryone: Rule<`);
		expect(rule).toContain(`id: 'badges-for-everyone',\n\tseverity: 'tip'`);
		expect(rule).toMatch(/nl: \{\s+about: .*\s+what: .*\s+why: .*\s+fix: /u);
		expect(rule).toMatch(/en: \{\s+about: .*\s+what: .*\s+why: .*\s+fix: /u);
		expect(read('badges-for-everyone.test.ts')).toContain('verifyRule(badgesForEveryone, {');
	});

	test('is a should unless told otherwise', () => {
		makeRule(folder, 'badges-for-everyone');
		expect(read('badges-for-everyone.ts')).toContain(`severity: 'should'`);
	});

	test('never writes over a rule that exists', () => {
		makeRule(folder, 'badges-for-everyone', 'tip');
		expect(makeRule(folder, 'badges-for-everyone', 'must')).toEqual({
			outcome: 'refused',
			reason: 'exists'
		});
		expect(read('badges-for-everyone.ts')).toContain(`severity: 'tip'`);
	});

	test.each(['', 'one', 'CamelCase', '../up-there', 'ends-'])('is refused the id “%s”', (id) => {
		expect(makeRule(folder, id)).toEqual({ outcome: 'refused', reason: 'badId' });
		expect(readdirSync(folder)).toEqual([]);
	});

	test('is refused a severity that does not exist', () => {
		expect(makeRule(folder, 'badges-for-everyone', 'urgent')).toEqual({
			outcome: 'refused',
			reason: 'badSeverity'
		});
	});

	test('is named after its id', () => {
		expect(ruleName('on-a-school-day')).toBe('onASchoolDay');
	});
});

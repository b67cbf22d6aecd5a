/** Lays out a new rule: `npm run new:rule -- <id> [must|should|tip]`. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { severities, type Severity } from '#domain/playbook/rule.ts';

export type NewRule =
	| { readonly outcome: 'made'; readonly files: readonly string[] }
	| { readonly outcome: 'refused'; readonly reason: 'badId' | 'badSeverity' | 'exists' };

/** Writes the rule with its texts, and a test that fails until the rule finds something. */
export function makeRule(folder: string, id: string, severity = 'should'): NewRule {
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/u.test(id)) return { outcome: 'refused', reason: 'badId' };
	const known = severities.find((one) => one === severity);
	if (!known) return { outcome: 'refused', reason: 'badSeverity' };
	const rule = join(folder, `${id}.ts`);
	const test = join(folder, `${id}.test.ts`);
	if (existsSync(rule) || existsSync(test)) return { outcome: 'refused', reason: 'exists' };
	writeFileSync(rule, ruleText(id, known));
	writeFileSync(test, testText(id));
	return { outcome: 'made', files: [rule, test] };
}

export function ruleName(id: string): string {
	return id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

function ruleText(id: string, severity: Severity): string {
	return `import type { Rule } from '../rule.ts';

export const ${ruleName(id)}: Rule<{ readonly school: string }> = {
	id: '${id}',
	severity: '${severity}',
	requirements: [],
	place: 'details',
	check({ state }) {
		if (state !== 'planned') return [];
		return [];
	},
	texts: {
		nl: {
			about: 'Waar let deze regel op?',
			what: ({ school }) => \`Wat is er bij \${school}?\`,
			why: 'Waarom doet het ertoe?',
			fix: () => 'Hoe zet je het recht?'
		},
		en: {
			about: 'What does this rule look after?',
			what: ({ school }) => \`What is the matter at \${school}?\`,
			why: 'Why does it matter?',
			fix: () => 'How is it put right?'
		}
	}
};
`;
}

function testText(id: string): string {
	return `import { speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { ${ruleName(id)} } from './${id}.ts';

verifyRule(${ruleName(id)}, {
	holds: [speedDatePlan()],
	breaks: [[speedDatePlan({ title: '' }), { school: 'De Werf' }]]
});
`;
}

const refusals = {
	badId: 'Give an id of at least two words in kebab-case, such as note-taker-at-every-table.',
	badSeverity: `Choose a severity: ${severities.join(', ')}.`,
	exists: 'A rule or test of that name exists already.'
} as const;

if (import.meta.main) {
	const [id = '', severity] = process.argv.slice(2);
	const rules = join(import.meta.dirname, '../src/domain/playbook/rules');
	const made = makeRule(rules, id, severity);
	if (made.outcome === 'refused') {
		console.error(refusals[made.reason]);
		process.exitCode = 1;
	} else {
		console.log(`Made:\n${made.files.join('\n')}`);
		console.log(`Now write them, and add ${ruleName(id)} to the rules of a playbook.`);
	}
}

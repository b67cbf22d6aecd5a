import { describe, expect, test } from 'vitest';
import { playbookFor } from './all-playbooks.ts';
import { placeholdersIn, wordMail } from './word-mail.ts';
import { wordProgrammeItem, wordTask } from './word-step.ts';

const playbook = playbookFor('speed-date');

describe('the words of a task', () => {
	test('come from its step, in a language', () => {
		expect(wordTask(playbook, { step: 'book-rooms' }, 'nl').title).toBe(
			'Reserveer ruimte en tafels'
		);
		expect(wordTask(playbook, { step: 'book-rooms' }, 'en').title).toBe('Book a room and tables');
	});

	test('have the title that somebody gave, and keep the why of the step', () => {
		const task = { step: 'book-rooms', title: 'Bel de conciërge' };
		const worded = wordTask(playbook, task, 'nl');
		expect(worded.title).toBe('Bel de conciërge');
		expect(worded.why).toContain('Gesprekken aan tafels');
		expect(wordTask(playbook, { title: 'Eigen taak' }, 'nl')).toEqual({ title: 'Eigen taak' });
	});

	test('stay visible when the playbook has no such step any more', () => {
		expect(wordTask(playbook, { step: 'gone' }, 'nl')).toEqual({ title: 'gone' });
		expect(wordProgrammeItem(playbook, 'gone', 'nl')).toEqual({ title: 'gone', goal: '' });
	});
});

describe('the words of a mail', () => {
	test('have their placeholders filled, in subject and body', () => {
		const { subject, body } = wordMail(playbook, 'thanks', 'nl', {
			school: 'De Werf',
			contact: 'Ayşe'
		});
		expect(subject).toBe('Dank je wel voor jullie tijd bij De Werf');
		expect(body).toMatch(/^Beste Ayşe,\n\nNamens De Werf:/u);
	});

	test('keep a placeholder that has no value, and never read one in a value', () => {
		const { body } = wordMail(playbook, 'thanks', 'nl', { contact: '{coordinator} $& $1' });
		expect(body).toContain('Beste {coordinator} $& $1,');
		expect(placeholdersIn(body)).toEqual(['coordinator', 'school', 'company', 'date']);
	});

	test('of a mail that does not exist are a bug', () => {
		expect(() => wordMail(playbook, 'nothing', 'nl', {})).toThrow('No mail nothing');
	});
});

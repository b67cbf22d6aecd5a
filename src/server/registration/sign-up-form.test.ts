import { expect, test } from 'vitest';
import { readSignUp } from './sign-up-form.ts';

function form(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
	const data = new FormData();
	for (const [name, values] of Object.entries(fields)) {
		for (const value of [values].flat()) data.append(name, value);
	}
	return data;
}

const whole = { name: 'Ayşe Yıldız', email: 'A.Yildiz@School.example', wishes: ['een', 'twee'] };

test('a whole form is read, with the address as it is used', () => {
	expect(readSignUp(form({ ...whole, locale: 'en', section: ' PIE ' }))).toEqual({
		ok: true,
		wanted: {
			name: 'Ayşe Yıldız',
			email: 'a.yildiz@school.example',
			section: 'PIE',
			accessNeeds: '',
			dietaryNeeds: '',
			locale: 'en',
			wishes: ['een', 'twee']
		}
	});
});

test('what is wrong is said at its field, and what was typed stays', () => {
	const read = readSignUp(
		form({ name: ' ', email: 'a@b.example, c@d.example', dietaryNeeds: 'x'.repeat(501) })
	);
	expect(read).toMatchObject({
		ok: false,
		typed: { email: 'a@b.example, c@d.example', dietaryNeeds: 'x'.repeat(501) }
	});
	if (read.ok) throw new Error('It was accepted');
	expect(Object.keys(read.errors).sort()).toEqual(['dietaryNeeds', 'email', 'name']);
});

test('control characters do not get through', () => {
	const read = readSignUp(
		form({ ...whole, name: 'Eva\r\nBcc: x', accessNeeds: 'een\r\ntwee\u0000drie' })
	);
	expect(read).toMatchObject({
		ok: true,
		wanted: { name: 'Eva Bcc: x', accessNeeds: 'een\ntwee drie' }
	});
});

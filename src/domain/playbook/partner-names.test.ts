import { describe, expect, test } from 'vitest';
import { sayIn } from '#domain/text/say.ts';
import { partnerNames, sayPartners } from './partner-names.ts';

const companies = [{ id: 'vos', name: 'Vos Techniek' }];
const visitors = [{ id: 'linde', name: 'De Linde' }];

describe('the partners of an activity', () => {
	test('are its companies and then the other schools', () => {
		expect(partnerNames({ companies, visitors })).toEqual(['Vos Techniek', 'De Linde']);
		expect(partnerNames({ companies: [], visitors })).toEqual(['De Linde']);
	});

	test('are named in a sentence, or all meant when nobody has been named', () => {
		expect(sayPartners(['Vos Techniek', 'De Linde'], sayIn('nl'), 'nl')).toBe(
			'Vos Techniek en De Linde'
		);
		expect(sayPartners([], sayIn('nl'), 'nl')).toBe('iedereen die meedoet');
		expect(sayPartners([], sayIn('en'), 'en')).toBe('everyone who takes part');
	});
});

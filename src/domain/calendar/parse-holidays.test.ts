import { describe, expect, test } from 'vitest';
import { calendarFor } from './free-days.ts';
import { parseHolidays } from './parse-holidays.ts';

const published = (regions: readonly object[], type = 'Herfstvakantie') => ({
	id: 'x',
	content: [
		{
			title: ' Schoolvakanties 2026-2027\n',
			vacations: [{ type: `\n  ${type} \n`, compulsorydates: ' false ', regions }]
		}
	]
});
const noord = {
	region: ' noord\n',
	startdate: '2026-10-09T22:00:00.000Z',
	enddate: ' 2026-10-17T22:00:00.000Z '
};

function read(input: unknown) {
	const parsed = parseHolidays(input);
	if (parsed.outcome === 'refused') return parsed.problems;
	return parsed.holidays.map(({ region, name, from, until, compulsory }) =>
		[region, name, from.toString(), until.toString(), compulsory].join(' ')
	);
}

describe('reading the holidays that Rijksoverheid publishes', () => {
	test('reads moments in UTC as days in the Netherlands, in summer and in winter time', () => {
		expect(read(published([noord]))).toEqual(['noord herfstvakantie 2026-10-10 2026-10-18 false']);
		const winter = { ...noord, startdate: '2026-12-18T23:00:00Z', enddate: '2027-01-02T23:00:00Z' };
		expect(read(published([winter], 'Kerstvakantie'))).toEqual([
			'noord kerstvakantie 2026-12-19 2027-01-03 false'
		]);
	});

	test('gives a holiday of the whole country to every region', () => {
		const whole = { ...noord, region: 'heel Nederland ' };
		expect(read(published([whole]))).toEqual([
			'noord herfstvakantie 2026-10-10 2026-10-18 false',
			'midden herfstvakantie 2026-10-10 2026-10-18 false',
			'zuid herfstvakantie 2026-10-10 2026-10-18 false'
		]);
	});

	test('accepts one school year and a list of them', () => {
		const one = published([noord]);
		expect(read([one])).toEqual(read(one));
		expect(read([one, one])).toHaveLength(2);
	});

	test('gives days that a calendar takes as its own', () => {
		const parsed = parseHolidays(published([{ ...noord, startdate: '2026-10-10T22:00:00Z' }]));
		const overrides = parsed.outcome === 'parsed' ? parsed.holidays : [];
		const autumn = calendarFor('noord', overrides).free.filter(
			({ name, from }) => name === 'herfstvakantie' && from.year === 2026
		);
		expect(autumn.map(({ from }) => from.toString())).toEqual(['2026-10-11']);
	});

	test.each([
		['no object', 'x', '0', 'wrongShape'],
		['no regions', published([{ region: 'noord' }]), dates('startdate'), 'wrongShape'],
		[
			'an unknown region',
			published([{ ...noord, region: 'oost' }]),
			dates('region'),
			'unknownRegion'
		],
		['no date', published([{ ...noord, startdate: 'morgen' }]), dates('startdate'), 'notADate'],
		['a date turned round', turned(), dates('enddate'), 'endsBeforeStart'],
		['nothing in it', [], '', 'empty']
	])('refuses %s and says where', (_, input, path, reason) => {
		expect(read(input)).toContainEqual({ path, reason });
	});

	test('takes nothing when one period is wrong', () => {
		const input = published([noord, { ...noord, region: 'oost' }]);
		expect(parseHolidays(input).outcome).toBe('refused');
	});
});

function dates(field: string): string {
	return `0.content.0.vacations.0.regions.0.${field}`;
}

function turned() {
	return published([{ ...noord, startdate: noord.enddate, enddate: noord.startdate }]);
}

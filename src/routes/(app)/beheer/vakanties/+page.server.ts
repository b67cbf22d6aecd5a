import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { schoolYearOf } from '#domain/calendar/free-days.ts';
import { holidayName } from '#domain/calendar/holiday-name.ts';
import { m } from '#messages';
import { organisationNames } from '#server/organisation/organisation.ts';
import {
	addHoliday,
	HolidayForm,
	holidaysOf,
	removeHoliday,
	schoolYearsFrom
} from '#server/region/holidays.ts';
import { importHolidays } from '#server/region/import-holidays.ts';
import { errorsOf, fieldsOf } from '../../activiteiten/form-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.inRegion(async ({ db, today }) => {
		const years = schoolYearsFrom(today);
		const wanted = url.searchParams.get('schooljaar') ?? '';
		const year = years.includes(wanted) ? wanted : schoolYearOf(today);
		const { holidayRegion, national, own } = await holidaysOf(db, year);
		const worded = <Row extends { readonly name: string }>(row: Row) => ({
			...row,
			name: holidayName(row.name, locals.locale)
		});
		return {
			year,
			years,
			holidayRegion,
			national: national.map(worded),
			own: own.map(worded),
			schools: (await organisationNames(db)).filter(({ kind }) => kind === 'school')
		};
	});

export const actions = {
	erbij: async ({ request, locals }) => {
		const values = await fieldsOf(request);
		const form = v.safeParse(HolidayForm, values);
		if (!form.success) return fail(400, { values, errors: errorsOf(form.issues) });
		const added = await locals.inRegion(({ db }) => addHoliday(db, form.output));
		if (!added) error(404);
		return { toast: { text: m.region_holiday_added({ name: form.output.name }) } };
	},
	weg: async ({ request, locals }) => {
		const { holiday = '' } = await fieldsOf(request);
		if (!(await locals.inRegion(({ db }) => removeHoliday(db, holiday)))) error(404);
		return { toast: { text: m.region_holiday_removed() } };
	},
	inlezen: async ({ request, locals }) => {
		const file = (await request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0) {
			return fail(400, { fileError: m.region_file_missing() });
		}
		if (file.size > 1_000_000) return fail(400, { fileError: m.region_holidays_not_json() });
		const text = await file.text();
		const read = await locals.inRegion(({ db }) => importHolidays(db, text));
		if (read.outcome === 'done') {
			return { toast: { text: m.region_holidays_imported({ count: read.count }) } };
		}
		if ('problems' in read) {
			const path = read.problems[0]?.path ?? '';
			return fail(400, { fileError: m.region_holidays_wrong({ path }) });
		}
		return fail(400, {
			fileError:
				read.reason === 'not-json' ? m.region_holidays_not_json() : m.region_holidays_nothing()
		});
	}
} satisfies Actions;

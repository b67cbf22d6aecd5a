import * as v from 'valibot';
import { organisationKinds } from '#domain/organisation/organisation-kind.ts';
import {
	organisationColumns,
	organisationList,
	rowsPerPage
} from '#server/organisation/organisation-list.ts';
import { pageInAddress } from './page-in-address.ts';
import { sortIn } from './sort-in.ts';
import type { PageServerLoad } from './$types';

const Kind = v.fallback(v.optional(v.picklist(organisationKinds)), undefined);

export const load: PageServerLoad = async ({ locals, url: { searchParams } }) => {
	const words = searchParams.get('zoek') ?? '';
	const kind = v.parse(Kind, searchParams.get('soort') ?? undefined);
	const sort = sortIn(searchParams, organisationColumns, 'name');
	const page = pageInAddress(searchParams);
	const { count, rows } = await locals.inRegion(({ db }) =>
		organisationList(db, { words, sort, page, ...(kind && { kind }) })
	);
	return {
		words,
		kind: kind ?? '',
		sort,
		sortText: searchParams.get('sorteer'),
		filtered: words.trim() !== '' || kind !== undefined,
		page,
		pages: Math.ceil(count / rowsPerPage),
		count,
		rows
	};
};

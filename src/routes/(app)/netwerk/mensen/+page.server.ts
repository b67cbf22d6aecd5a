import * as v from 'valibot';
import { positions } from '#domain/import/position-named.ts';
import { rowsPerPage } from '#server/organisation/organisation-list.ts';
import { personColumns, personList, sectionsInUse } from '#server/person/person-list.ts';
import { pageInAddress } from '../page-in-address.ts';
import { sortIn } from '../sort-in.ts';
import type { PageServerLoad } from './$types';

const Side = v.fallback(v.optional(v.picklist(['school', 'company'])), undefined);
const Position = v.fallback(v.optional(v.picklist(positions)), undefined);

export const load: PageServerLoad = async ({ locals, url: { searchParams } }) => {
	const words = searchParams.get('zoek') ?? '';
	const side = v.parse(Side, searchParams.get('waar') ?? undefined);
	const position = v.parse(Position, searchParams.get('rol') ?? undefined);
	const section = searchParams.get('sectie') ?? '';
	const sort = sortIn(searchParams, personColumns, 'name');
	const page = pageInAddress(searchParams);
	const { count, rows, sections } = await locals.inRegion(async ({ db }) => ({
		sections: await sectionsInUse(db),
		...(await personList(db, {
			words,
			sort,
			page,
			...(side && { side }),
			...(position && { position }),
			...(section !== '' && { section })
		}))
	}));
	return {
		words,
		side: side ?? '',
		position: position ?? '',
		section,
		sections,
		sort,
		sortText: searchParams.get('sorteer'),
		filtered: [words.trim(), side, position, section].some(Boolean),
		page,
		pages: Math.ceil(count / rowsPerPage),
		count,
		rows
	};
};

import * as v from 'valibot';
import {
	activityColumns,
	activityList,
	activityParties,
	type ActivityFilter
} from '#server/activity/activity-list.ts';
import { mayChangeActivities } from '#server/activity/policy.ts';
import { sortInAddress } from '#ui/kit/list-address.ts';
import type { PageServerLoad } from './$types';

const Id = v.pipe(v.string(), v.uuid());
const Day = v.pipe(v.string(), v.isoDate());

const states = {
	lopend: ['planned', 'held'],
	gepland: ['planned'],
	geweest: ['held'],
	afgerond: ['closed'],
	geannuleerd: ['cancelled'],
	alle: []
} as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = (name: string) => url.searchParams.get(name) ?? '';
	const chosen = Object.entries(states).find(([name]) => name === asked('status'));
	const [status, wanted] = chosen ?? ['lopend', states.lopend];
	const filter: ActivityFilter = {
		text: asked('zoek').trim().slice(0, 100),
		states: wanted,
		...(v.is(Id, asked('school')) && { schoolId: asked('school') }),
		...(v.is(Id, asked('bedrijf')) && { companyId: asked('bedrijf') }),
		...(v.is(Day, asked('van')) && { from: asked('van') }),
		...(v.is(Day, asked('tot')) && { until: asked('tot') })
	};
	const sort = sortInAddress(url.searchParams, activityColumns, {
		column: 'datum',
		descending: ['alle', 'afgerond'].includes(status)
	});
	const page = Math.max(1, Math.min(10_000, Math.floor(Number(asked('pagina'))) || 1));
	return locals.inRegion(async ({ db }, who) => ({
		...(await activityList(db, who, filter, sort, page)),
		parties: await activityParties(db),
		filter: { ...filter, states: [...filter.states], status },
		/** Whether something other than the state was asked for. */
		filtered: Object.keys(filter).length > 2 || filter.text !== '' || chosen !== undefined,
		sort,
		mayChange: mayChangeActivities(who)
	}));
};

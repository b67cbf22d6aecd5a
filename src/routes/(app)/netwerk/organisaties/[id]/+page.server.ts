import { error } from '@sveltejs/kit';
import { activitiesWith, organisation, peopleAt } from '#server/organisation/organisation.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	locals.inRegion(async ({ db }) => {
		const found = await organisation(db, params.id);
		if (found === undefined) error(404);
		return {
			organisation: found,
			people: await peopleAt(db, found.id),
			activities: await activitiesWith(db, found.id)
		};
	});

import { allPlaybooks } from '#domain/playbook/all-playbooks.ts';
import { prefilledActivity } from '#server/activity/prefilled-activity.ts';
import type { PageServerLoad } from './$types';

/** Which kind it will be; what the new activity follows from goes along in the address. */
export const load: PageServerLoad = ({ locals, url }) =>
	locals.inRegion(async ({ db }) => {
		const [outcomeId, activityId] = [url.searchParams.get('uit'), url.searchParams.get('na')];
		const origin = await prefilledActivity(db, { outcomeId, activityId });
		return {
			kinds: allPlaybooks.map(({ kind, texts }) => ({
				kind,
				name: texts[locals.locale].name,
				summary: texts[locals.locale].summary
			})),
			followsTitle: origin?.followsTitle ?? null,
			search: origin ? url.search : ''
		};
	});

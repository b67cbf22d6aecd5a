import { redirect } from '@sveltejs/kit';
import { comingSignUps } from '#server/registration/coming-sign-ups.ts';
import type { PageServerLoad } from './$types';

/** What is going on in the region; who is signed in starts at their own day. */
export const load: PageServerLoad = async ({ locals: { who, platform, locale } }) => {
	if (who !== undefined) redirect(303, '/vandaag');
	return { regions: await comingSignUps(platform, locale) };
};

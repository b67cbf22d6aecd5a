import { error, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { readActivity } from '#server/activity/read-activity.ts';
import {
	isPaperName,
	needsRotation,
	paperFileName,
	renderPaper
} from '#server/papers/paper-file.ts';
import { speedDateFacts } from '#server/papers/speed-date-facts.ts';
import type { RequestHandler } from './$types';

/** What cannot be printed now leads to the tab that says why and what helps. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const name = params.document;
	if (!isPaperName(name)) error(404);
	const plan = await readActivity(locals, params.id);
	if (plan === undefined) error(404);
	const source = await locals.inRegion(({ db }) => speedDateFacts(db, plan, locals.locale));
	if (source === undefined) error(404);

	const tab = resolve('/(app)/activiteiten/[id]/tafels', { id: plan.id });
	if (!source.hasRotation && needsRotation(name)) redirect(303, `${tab}?eerst=${name}`);
	const pdf = await renderPaper(name, source.facts);
	if (pdf === undefined) redirect(303, `${tab}?mislukt=${name}`);
	const disposition = url.searchParams.has('download') ? 'attachment' : 'inline';
	return new Response(pdf, {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Disposition': `${disposition}; filename="${paperFileName(name, plan)}"`
		}
	});
};

import { error } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#messages';
import { followPlanning, planningRequest } from '#server/rotation/follow-planning.ts';
import { newsStream } from '#server/rotation/news-stream.ts';
import { refusalWords } from '#server/rotation/refusal-words.ts';
import { fieldsOf } from '../../../form-fields.ts';
import { inActivity } from '../../in-activity.ts';
import { MakeForm } from '../rotation-forms.ts';
import type { RequestHandler } from './$types';

const problem = (status: number, text: string) => Response.json({ problem: text }, { status });

/** Searches for a rotation and tells of it, line by line. The page has it stored, or not. */
export const POST: RequestHandler = async (event) => {
	const form = v.safeParse(MakeForm, await fieldsOf(event.request));
	if (!form.success) return problem(400, m.rotation_refused_form());
	const { versie: version, doel: objective } = form.output;
	const wanted = { activityId: event.params.id, version, objective };
	const planning = await planningRequest((run) => inActivity(event, (work) => run(work)), wanted);
	if ('reason' in planning) {
		if (planning.reason === 'not-found') error(404);
		return problem(409, refusalWords(planning.reason));
	}
	const { secret } = event.locals.platform.settings;
	const asker = event.locals.who?.personId ?? '';
	return newsStream((tell, signal) =>
		followPlanning(wanted.activityId, planning.request, secret, { asker, signal }, (news) => {
			tell(news.kind === 'refused' ? { problem: refusalWords(news.reason) } : news);
		})
	);
};

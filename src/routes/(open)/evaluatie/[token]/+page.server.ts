import { error, fail } from '@sveltejs/kit';
import { Temporal } from 'temporal-polyfill';
import { evaluationForm } from '#domain/evaluation/evaluation-form.ts';
import { sayIn } from '#domain/text/say.ts';
import { m } from '#messages';
import { answerEvaluation, invitation, parseAnswers } from '#server/evaluation/evaluation.ts';
import { openLink } from '#server/personal-link/personal-link.ts';
import type { Work } from '#server/platform/work.ts';
import type { Actions, PageServerLoad } from './$types';

const actor = 'link:evaluation';

export const load: PageServerLoad = async ({ params, locals, setHeaders }) => {
	setHeaders({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
	const asked = await withInvitation(locals, params.token, ({ db }, id) => invitation(db, id));
	if (asked === undefined) error(404);
	const { title, date, school, audience, answered, name } = asked;
	return {
		title,
		school,
		name,
		answered,
		date: sayIn(locals.locale).longDate(Temporal.PlainDate.from(date)),
		audience,
		questions: evaluationForm(audience)
	};
};

export const actions = {
	default: async ({ params, request, locals }) => {
		const form = await request.formData();
		const result = await withInvitation(locals, params.token, async ({ db }, id) => {
			const asked = await invitation(db, id);
			if (asked === undefined) return undefined;
			const parsed = parseAnswers(asked.audience, form);
			if ('missing' in parsed) return parsed;
			const outcome = await answerEvaluation(
				db,
				asked,
				parsed.answers,
				form.get('anonymous') === 'on'
			);
			return { outcome };
		});
		if (result === undefined) error(404);
		if ('missing' in result) {
			return fail(400, {
				errors: Object.fromEntries(result.missing.map((id) => [id, m.evaluation_choose()])),
				values: Object.fromEntries(form)
			});
		}
		return { done: true };
	}
} satisfies Actions;

async function withInvitation<T>(
	{ platform }: App.Locals,
	token: string,
	run: (work: Work, invitationId: string) => Promise<T>
): Promise<T | undefined> {
	const link = await openLink(platform.database, 'evaluation', token);
	if (link === undefined) return undefined;
	return platform.inRegion({ regionId: link.regionId, actor }, (work) => run(work, link.subjectId));
}

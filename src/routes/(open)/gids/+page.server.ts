import * as v from 'valibot';
import { chooseKinds } from '#domain/guide/choose-kind.ts';
import { allPlaybooks, playbookFor } from '#domain/playbook/all-playbooks.ts';
import { aims, companions, times } from '#domain/playbook/suits.ts';
import type { PageServerLoad } from './$types';

const answer = <const Values extends readonly string[]>(values: Values) =>
	v.fallback(v.optional(v.picklist(values)), undefined);
const Answers = v.object({ doel: answer(aims), met: answer(companions), tijd: answer(times) });

/** The kinds, and those that fit what somebody answers; the answers stand in the address. */
export const load: PageServerLoad = ({ locals: { locale }, url }) => {
	const { doel, met, tijd } = v.parse(Answers, Object.fromEntries(url.searchParams));
	const asked = [doel, met, tijd].some((one) => one !== undefined);
	const chosen = chooseKinds(allPlaybooks, {
		...(doel && { aim: doel }),
		...(met && { companion: met }),
		...(tijd && { time: tijd })
	});
	return {
		kinds: allPlaybooks.map(({ kind, texts }) => ({
			kind,
			name: texts[locale].name,
			summary: texts[locale].summary
		})),
		answers: { aim: doel ?? null, companion: met ?? null, time: tijd ?? null },
		fitting: asked
			? chosen.map(({ kind, fits }) => ({
					kind,
					name: playbookFor(kind).texts[locale].name,
					chooseWhen: playbookFor(kind).texts[locale].guide.chooseWhen,
					fits
				}))
			: null
	};
};

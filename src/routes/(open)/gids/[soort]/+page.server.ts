import { error } from '@sveltejs/kit';
import { guideOf } from '#domain/guide/guide-of.ts';
import { isActivityKind, playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { locale, who }, params: { soort } }) => {
	if (!isActivityKind(soort)) error(404);
	return { guide: guideOf(playbookFor(soort), locale), mayPlan: who?.role === 'coordinator' };
};

import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isActivityKind, playbookFor } from '#domain/playbook/all-playbooks.ts';
import { m } from '#messages';
import { NewActivityForm } from '#server/activity/activity-form.ts';
import { createActivity } from '#server/activity/create-activity.ts';
import { partyChoices, schoolChoices } from '#server/activity/party-choices.ts';
import { prefilledActivity } from '#server/activity/prefilled-activity.ts';
import { proposedMoment } from '#server/activity/proposed-moment.ts';
import { errorsOf, parsed, textsOf } from '../../form-fields.ts';
import type { Actions, PageServerLoad } from './$types';

function playbookOf(kind: string) {
	return isActivityKind(kind) ? playbookFor(kind) : error(404);
}

export const load: PageServerLoad = ({ locals, params, url }) => {
	const playbook = playbookOf(params.soort);
	const { name, summary } = playbook.texts[locals.locale];
	return locals.inRegion(async ({ db, today }) => ({
		kind: playbook.kind,
		name,
		summary,
		asksCompanies: playbook.partners.some(({ of }) => of === 'company'),
		asksSchools: playbook.partners.some(({ of }) => of === 'school'),
		schools: await schoolChoices(db),
		parties: await partyChoices(db, playbook),
		participants: playbook.proposals.participants,
		origin:
			(await prefilledActivity(db, {
				outcomeId: url.searchParams.get('uit'),
				activityId: url.searchParams.get('na')
			})) ?? null,
		proposal: await proposedMoment(db, today, playbook)
	}));
};

const Ids = v.array(v.pipe(v.string(), v.uuid()));

export const actions = {
	default: async ({ request, locals, params }) => {
		const playbook = playbookOf(params.soort);
		const data = await request.formData();
		const values = textsOf(data);
		const chosen = data.getAll('party').filter((one) => typeof one === 'string');
		const form = v.safeParse(NewActivityForm, values);
		if (!form.success) return fail(400, { values, chosen, errors: errorsOf(form.issues) });
		const { school, follows, outcome, until, title, section, learningQuestion, ...wanted } =
			form.output;
		const isPeriod = playbook.lasts !== 'day';
		if (isPeriod && until === undefined) {
			return fail(400, { values, chosen, errors: { until: m.activity_until_wrong() } });
		}
		const ids = parsed(Ids, chosen);
		const created = await locals.inRegion(async (work, { personId }) => {
			const parties = await partyChoices(work.db, playbook);
			const isSchool = (id: string) => parties.some((party) => party.id === id && party.isSchool);
			return createActivity(work, {
				kind: playbook.kind,
				title: title ?? playbook.texts[locals.locale].name,
				schoolId: school,
				...wanted,
				...(section !== undefined && { section }),
				...(learningQuestion !== undefined && { learningQuestion }),
				...(isPeriod && until && { until }),
				professionals: [],
				companyIds: ids.filter((id) => !isSchool(id)),
				visitorIds: ids.filter(isSchool),
				createdBy: personId,
				...(follows !== undefined && { followsActivityId: follows }),
				...(outcome !== undefined && { outcomeId: outcome })
			});
		});
		if (created.outcome === 'refused') {
			const errors: Readonly<Record<string, string>> = {
				[created.reason === 'unknown-school' ? 'school' : 'party']:
					created.reason === 'unknown-visitor'
						? m.activity_visits_itself()
						: m.activity_choice_gone()
			};
			return fail(400, { values, chosen, errors });
		}
		redirect(303, `/activiteiten/${created.activityId}`);
	}
} satisfies Actions;

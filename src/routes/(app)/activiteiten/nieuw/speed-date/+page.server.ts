import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { proposedMinutes, proposedSize } from '#domain/activity/propose-speed-date.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import { m } from '#messages';
import { createActivity } from '#server/activity/create-activity.ts';
import { professionalChoices, schoolChoices } from '#server/activity/party-choices.ts';
import { prefilledActivity } from '#server/activity/prefilled-activity.ts';
import { proposedMoment } from '#server/activity/proposed-moment.ts';
import { Professional, SpeedDateForm } from '#server/activity/activity-form.ts';
import { errorsOf, parsed, textsOf } from '../../form-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.inRegion(async ({ db, today }) => {
		return {
			name: playbookFor('speed-date').texts[locals.locale].name,
			schools: await schoolChoices(db),
			professionals: await professionalChoices(db),
			origin:
				(await prefilledActivity(db, {
					outcomeId: url.searchParams.get('uit'),
					activityId: url.searchParams.get('na')
				})) ?? null,
			proposal: {
				...(await proposedMoment(db, today, playbookFor('speed-date'))),
				availableMinutes: proposedMinutes
			}
		};
	});

export const actions = {
	default: async ({ request, locals }) => {
		const data = await request.formData();
		const values = textsOf(data);
		const chosen = data.getAll('professional').filter((one) => typeof one === 'string');
		const form = v.safeParse(SpeedDateForm, values);
		if (!form.success) {
			return fail(400, { values, chosen, errors: errorsOf(form.issues) });
		}
		const professionals = parsed(v.array(Professional), chosen);
		const { school, follows, outcome, section, learningQuestion, ...wanted } = form.output;
		const people = professionals.flatMap(({ personId, organisationId }) =>
			personId === '' ? [] : [{ personId, organisationId }]
		);
		const size = proposedSize(wanted.teacherCount, people.length, wanted.availableMinutes);
		const created = await locals.inRegion((work, { personId }) =>
			createActivity(work, {
				kind: 'speed-date',
				title:
					wanted.title ??
					(section === undefined
						? m.activity_title_proposal()
						: m.activity_title_proposal_section({ section })),
				schoolId: school,
				...(section !== undefined && { section }),
				...(learningQuestion !== undefined && { learningQuestion }),
				date: wanted.date,
				startsAt: wanted.startsAt,
				teacherCount: wanted.teacherCount,
				rounds: {
					count: wanted.rounds ?? size.rounds,
					roundMinutes: wanted.roundMinutes ?? size.roundMinutes,
					changeMinutes: size.changeMinutes
				},
				professionals: people,
				companyIds: [...new Set(professionals.map(({ organisationId }) => organisationId))],
				visitorIds: [],
				createdBy: personId,
				...(follows !== undefined && { followsActivityId: follows }),
				...(outcome !== undefined && { outcomeId: outcome })
			})
		);
		if (created.outcome === 'refused') {
			const errors: Readonly<Record<string, string>> = {
				[created.reason === 'unknown-school' ? 'school' : 'professional']: m.activity_choice_gone()
			};
			return fail(400, { values, chosen, errors });
		}
		redirect(303, `/activiteiten/${created.activityId}`);
	}
} satisfies Actions;

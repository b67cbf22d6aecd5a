import { error, fail } from '@sveltejs/kit';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { m } from '#messages';
import { listedMails } from '#server/activity-mail/activity-mails.ts';
import { activityPlan } from '#server/activity/activity-plans.ts';
import { peopleAround } from '#server/activity/people-around.ts';
import { readActivity } from '#server/activity/read-activity.ts';
import {
	closeActivity,
	holdActivity,
	planFeedback,
	reopenActivity,
	setAsideEnding,
	takeUpEnding,
	tickEndedTasks
} from '#server/ending/endings.ts';
import { feedbackMoment } from '#server/ending/feedback-moment.ts';
import { evaluationResults } from '#server/evaluation/evaluation.ts';
import { outcomesOf, saveOutcome, settleOutcome } from '#server/outcome/outcomes.ts';
import { addSharing, removeSharing, sharingsOf } from '#server/sharing/sharing.ts';
import { errorsOf, fieldsOf, parsed } from '../../form-fields.ts';
import { inActivity } from '../in-activity.ts';
import {
	EndingForm,
	FeedbackForm,
	OutcomeForm,
	OutcomeStateForm,
	SetAsideForm,
	SharingForm,
	SharingIdForm
} from './result-forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const plan = await readActivity(locals, params.id);
	if (plan === undefined) error(404);
	return locals.inRegion(async ({ db, today }) => ({
		today: today.toString(),
		mayHold:
			plan.state === 'planned' && Temporal.PlainDate.compare(plan.until ?? plan.date, today) <= 0,
		endings: plan.endings,
		outcomes: await outcomesOf(db, plan.id),
		editing: url.searchParams.get('opbrengst'),
		sharings: await sharingsOf(db, plan.id),
		evaluation: await evaluationResults(db, plan.id),
		mails: await listedMails(db, plan, locals.locale, m.activity_mail_the_company()),
		feedback: await feedbackMoment(db, plan.id),
		people: await peopleAround(db, { id: plan.id, schoolId: plan.school.id }),
		partners: [plan.school, ...plan.visitors, ...plan.companies].map(({ id, name }) => ({
			id,
			name
		}))
	}));
};

type Event = Parameters<Actions[string]>[0];

/** After a change of what is on record: the tasks that it brings to an end are done. */
async function recorded(
	event: Event,
	change: Parameters<typeof inActivity<void>>[1]
): Promise<void> {
	await inActivity(event, async (work, activity, who) => {
		await change(work, activity, who);
		const plan = await activityPlan(work.db, activity.id, event.locals.locale);
		if (plan !== undefined) await tickEndedTasks(work.db, plan, who.personId);
	});
}

const refused = (
	form: 'outcome' | 'sharing' | 'ending' | 'feedback',
	values: Readonly<Record<string, string>>,
	errors: Readonly<Record<string, string>>
) => fail(400, { form, values, errors });

export const actions = {
	gehouden: async (event) => {
		const held = await inActivity(event, (work, activity) => holdActivity(work, activity));
		if (held.outcome === 'refused') return fail(409, { problem: m.results_too_early() });
		return { toast: { text: m.results_held(), undo: { action: '?/heropenen', fields: {} } } };
	},
	heropenen: async (event) => {
		await inActivity(event, ({ db }, activity) => reopenActivity(db, activity));
		return { toast: { text: m.results_reopened() } };
	},
	afsluiten: async (event) => {
		const closed = await inActivity(event, async ({ db }, { id }) => {
			const plan = await activityPlan(db, id, event.locals.locale);
			return plan === undefined ? error(404) : closeActivity(db, plan);
		});
		if (closed.outcome === 'refused') return fail(409, { problem: m.results_not_yet() });
		return { toast: { text: m.results_closed(), undo: { action: '?/heropenen', fields: {} } } };
	},
	opbrengst: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(OutcomeForm, values);
		if (!form.success) return refused('outcome', values, errorsOf(form.issues));
		const { outcome, kind, text, owner, organisation, nextStep, nextStepOn } = form.output;
		const fields = {
			kind,
			text,
			ownerId: owner,
			organisationId: organisation,
			nextStep,
			nextStepOn
		};
		await recorded(event, async ({ db }, activity) => {
			const saved = await saveOutcome(db, activity, fields, outcome);
			if (saved.outcome === 'refused') error(404);
		});
		return { toast: { text: m.outcome_saved() } };
	},
	stand: async (event) => {
		const { outcome, state } = parsed(OutcomeStateForm, await fieldsOf(event.request));
		await inActivity(event, async ({ db }, activity) => {
			if (!(await settleOutcome(db, activity, outcome, state))) error(404);
		});
		const undo = { action: '?/stand', fields: { outcome, state: 'open' } };
		return { toast: { text: m.outcome_settled(), ...(state !== 'open' && { undo }) } };
	},
	delen: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(SharingForm, values);
		if (!form.success) return refused('sharing', values, errorsOf(form.issues));
		await recorded(event, ({ db }, { id }, { personId }) =>
			addSharing(db, id, { ...form.output, sharedBy: personId })
		);
		return { toast: { text: m.results_sharing_saved() } };
	},
	nietgedeeld: async (event) => {
		const { sharing } = parsed(SharingIdForm, await fieldsOf(event.request));
		await inActivity(event, async ({ db }, { id }) => {
			if (!(await removeSharing(db, id, sharing))) error(404);
		});
		return { toast: { text: m.results_sharing_removed() } };
	},
	opzij: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(SetAsideForm, values);
		if (!form.success) return refused('ending', values, errorsOf(form.issues));
		const { ending, reason } = form.output;
		await inActivity(event, ({ db }, { id }, { personId }) =>
			setAsideEnding(db, id, ending, reason, personId)
		);
		return {
			toast: {
				text: m.results_set_aside(),
				undo: { action: '?/oppakken', fields: { ending } }
			}
		};
	},
	oppakken: async (event) => {
		const { ending } = parsed(EndingForm, await fieldsOf(event.request));
		await inActivity(event, ({ db }, { id }) => takeUpEnding(db, id, ending));
		return { toast: { text: m.results_taken_up() } };
	},
	terugblik: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(FeedbackForm, values);
		if (!form.success) return refused('feedback', values, errorsOf(form.issues));
		await inActivity(event, ({ db }, { id }) => planFeedback(db, id, form.output));
		return { toast: { text: m.results_feedback_saved() } };
	}
} satisfies Actions;

import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { filled } from '#domain/playbook/word-mail.ts';
import { m } from '#messages';
import { activityMail } from '#server/activity-mail/activity-mails.ts';
import { editActivityMail } from '#server/activity-mail/edit-activity-mail.ts';
import { mailValues } from '#server/activity-mail/mail-values.ts';
import { recipientsOf } from '#server/activity-mail/recipients.ts';
import { linksOf, missingIn, sendActivityMail } from '#server/activity-mail/send-activity-mail.ts';
import { activityPlan } from '#server/activity/activity-plans.ts';
import { mayChangeActivities } from '#server/activity/policy.ts';
import { readActivity } from '#server/activity/read-activity.ts';
import { errorsOf, fieldsOf } from '../../../form-fields.ts';
import { inActivity } from '../../in-activity.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const plan = await readActivity(locals, params.id);
	return locals.inRegion(async (work, who) => {
		if (plan === undefined || !mayChangeActivities(who)) error(404);
		const mail = await activityMail(work.db, plan, params.mail, locals.locale);
		if (mail === undefined) error(404);
		const recipients = await recipientsOf(work.db, plan.id, mail.to);
		const values = mailValues(plan, await linksOf(work, plan.id), locals.locale);
		const [first] = recipients;
		const example = {
			...values,
			...(first && { contact: first.name, participant: first.name }),
			...(first?.companyName && { company: first.companyName })
		};
		return {
			mail,
			editing: url.searchParams.has('wijzig'),
			recipients: recipients.map(({ name, email, companyName }) => ({ name, email, companyName })),
			missing: missingIn(mail, values),
			preview: { subject: filled(mail.subject, example), body: filled(mail.body, example) }
		};
	});
};

const Words = v.object({
	subject: v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(() => m.activity_mail_subject_missing()),
		v.maxLength(200)
	),
	body: v.pipe(
		v.string(),
		v.transform((text) => text.replaceAll('\r\n', '\n').trim()),
		v.nonEmpty(() => m.activity_mail_body_missing()),
		v.maxLength(10_000)
	)
});

export const actions = {
	bewaren: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(Words, values);
		if (!form.success) return fail(400, { values, errors: errorsOf(form.issues) });
		await inActivity(event, async ({ db }, { id }) => {
			if (!(await editActivityMail(db, id, event.params.mail, form.output))) error(404);
		});
		redirect(303, event.url.pathname);
	},
	standaard: async (event) => {
		await inActivity(event, async ({ db }, { id }) => {
			if (!(await editActivityMail(db, id, event.params.mail, null))) error(404);
		});
		redirect(303, event.url.pathname);
	},
	versturen: async (event) => {
		const sent = await inActivity(event, async (work, { id }, { personId }) => {
			const plan = await activityPlan(work.db, id, 'nl');
			return plan === undefined
				? error(404)
				: sendActivityMail(work, plan, event.params.mail, personId);
		});
		if (sent.outcome === 'sent') {
			return { toast: { text: m.activity_mail_sent_to({ count: sent.count }) } };
		}
		if (sent.reason === 'unknown-mail') error(404);
		if (sent.reason === 'missing') {
			const words = sent.placeholders.map((name) => `{${name}}`).join(', ');
			return fail(409, { problem: m.activity_mail_missing({ words }) });
		}
		return fail(409, { problem: m.activity_mail_nobody() });
	}
} satisfies Actions;

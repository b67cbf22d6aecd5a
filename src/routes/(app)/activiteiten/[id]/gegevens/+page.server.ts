import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import type { ActivityPlan, SpeedDatePlan } from '#domain/activity/activity-plan.ts';
import { m } from '#messages';
import { callOffActivity, resumeActivity } from '#server/activity/call-off-activity.ts';
import { addParties, dropVisitor } from '#server/activity/change-parties.ts';
import {
	addTables,
	dropCompany,
	dropTable,
	markYoung,
	moveTable
} from '#server/activity/change-tables.ts';
import { describeActivity } from '#server/activity/describe-activity.ts';
import { moveActivity } from '#server/activity/move-activity.ts';
import { partySettings, professionalChoices } from '#server/activity/party-choices.ts';
import { mayChangeActivities } from '#server/activity/policy.ts';
import { readActivity } from '#server/activity/read-activity.ts';
import { resizeSpeedDate } from '#server/activity/resize-speed-date.ts';
import {
	CompanyForm,
	DescriptionForm,
	MomentForm,
	MoveTableForm,
	Professional,
	SizeForm,
	TableForm,
	YoungForm
} from '#server/activity/activity-form.ts';
import { errorsOf, fieldsOf, parsed } from '../../form-fields.ts';
import { inActivity } from '../in-activity.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const plan = await readActivity(locals, params.id);
	if (plan === undefined) error(404);
	return locals.inRegion(async ({ db }, who) => {
		if (!mayChangeActivities(who)) error(403);
		return {
			speedDate: plan.speedDate
				? {
						...speedDateSettings(plan, plan.speedDate),
						professionals: await professionalChoices(db)
					}
				: null,
			parties: plan.speedDate ? null : await partySettings(db, plan)
		};
	});
};

function speedDateSettings({ companies }: ActivityPlan, speedDate: SpeedDatePlan) {
	const { tables, teacherCount, rounds, roundMinutes, changeMinutes, choseFewerRounds } = speedDate;
	return {
		size: { teacherCount, rounds, roundMinutes, changeMinutes, choseFewerRounds },
		tables: tables.map((table) => ({
			id: table.id,
			number: table.number,
			company: table.companyName,
			professional: table.professionalName,
			isYoung: table.isYoungProfessional
		})),
		withoutTable: companies
			.filter(({ id }) => !tables.some(({ companyId }) => companyId === id))
			.map(({ id, name }) => ({ id, name }))
	};
}

function refused(
	form: 'basis' | 'moment' | 'omvang' | 'tafels',
	values: Readonly<Record<string, string>>,
	errors: Readonly<Record<string, string>>
) {
	return fail(400, { form, values, errors });
}

export const actions = {
	basis: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(DescriptionForm, values);
		if (!form.success) return refused('basis', values, errorsOf(form.issues));
		await inActivity(event, (work, activity) => describeActivity(work, activity, form.output));
		return { toast: { text: m.activity_saved() } };
	},
	moment: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(MomentForm, values);
		if (!form.success) return refused('moment', values, errorsOf(form.issues));
		const moved = await inActivity(event, (work, activity) =>
			moveActivity(work, activity, form.output)
		);
		if (moved.outcome === 'refused') {
			return refused(
				'moment',
				values,
				moved.reason === 'until-before-date'
					? { until: m.activity_until_wrong() }
					: { startsAt: m.activity_past_midnight() }
			);
		}
		return { toast: { text: m.activity_moved({ count: moved.movedTasks }) } };
	},
	omvang: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(SizeForm, values);
		if (!form.success) return refused('omvang', values, errorsOf(form.issues));
		const resized = await inActivity(event, (work, activity) =>
			resizeSpeedDate(work, activity, form.output)
		);
		if (resized.outcome === 'refused') {
			return resized.reason === 'below-confirmed'
				? refused('omvang', values, {
						teacherCount: m.activity_below_confirmed({ count: resized.confirmed })
					})
				: refused('omvang', values, { rounds: m.activity_past_midnight() });
		}
		return { toast: { text: m.activity_saved() } };
	},
	partijerbij: async (event) => {
		const chosen = (await event.request.formData()).getAll('party');
		const ids = parsed(v.array(v.pipe(v.string(), v.uuid())), chosen);
		const added = await inActivity(event, ({ db }, activity) => addParties(db, activity, ids));
		if (!added) error(404);
		return { toast: { text: m.activity_parties_added({ count: ids.length }) } };
	},
	partijweg: async (event) => {
		const { company: party } = parsed(CompanyForm, await fieldsOf(event.request));
		await inActivity(event, async ({ db }, activity) => {
			const wasVisitor = await dropVisitor(db, activity, party);
			if (!wasVisitor) await dropCompany(db, activity, party);
		});
		return {
			toast: {
				text: m.activity_party_dropped(),
				undo: { action: '?/partijerbij', fields: { party } }
			}
		};
	},
	tafelsbij: async (event) => {
		const chosen = (await event.request.formData()).getAll('professional');
		const choices = parsed(v.array(Professional), chosen).map(({ personId, organisationId }) => ({
			personId: personId === '' ? undefined : personId,
			organisationId
		}));
		const added = await inActivity(event, ({ db }, activity) => addTables(db, activity, choices));
		if (!added) error(404);
		return { toast: { text: m.activity_tables_added({ count: choices.length }) } };
	},
	tafelweg: async (event) => {
		const { table } = parsed(TableForm, await fieldsOf(event.request));
		const gone = await inActivity(event, ({ db }, activity) => dropTable(db, activity, table));
		if (gone === undefined) error(404);
		const professional = `${gone.personId}:${gone.organisationId}`;
		return {
			toast: {
				text: m.activity_table_dropped(),
				undo: { action: '?/tafelsbij', fields: { professional } }
			}
		};
	},
	tafelverplaats: async (event) => {
		const { table, by } = parsed(MoveTableForm, await fieldsOf(event.request));
		await inActivity(event, ({ db }, activity) =>
			moveTable(db, activity, table, by === '1' ? 1 : -1)
		);
		return { toast: { text: m.activity_table_moved() } };
	},
	jong: async (event) => {
		const { table, young } = parsed(YoungForm, await fieldsOf(event.request));
		await inActivity(event, ({ db }, activity) => markYoung(db, activity, table, young === 'ja'));
		return { toast: { text: m.activity_saved() } };
	},
	bedrijfweg: async (event) => {
		const { company } = parsed(CompanyForm, await fieldsOf(event.request));
		const gone = await inActivity(event, ({ db }, activity) => dropCompany(db, activity, company));
		if (!gone) error(409);
		return {
			toast: {
				text: m.activity_company_dropped(),
				undo: { action: '?/tafelsbij', fields: { professional: `:${company}` } }
			}
		};
	},
	afzeggen: async (event) => {
		const done = await inActivity(event, callOffActivity);
		if (!done) error(409);
		return {
			toast: { text: m.activity_called_off(), undo: { action: '?/herstellen', fields: {} } }
		};
	},
	herstellen: async (event) => {
		const done = await inActivity(event, resumeActivity);
		if (!done) error(409);
		return { toast: { text: m.activity_resumed() } };
	}
} satisfies Actions;

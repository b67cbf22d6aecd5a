import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { resolve } from '$app/paths';
import { m } from '#messages';
import { readActivity } from '#server/activity/read-activity.ts';
import { isPaperName } from '#server/papers/paper-file.ts';
import { lockRotation, swapByHand, undoRotation } from '#server/rotation/change-rotation.ts';
import { nowInNetherlands } from '#server/platform/clock.ts';
import { keepRotation, makeRotation } from '#server/rotation/make-rotation.ts';
import { refusalWords } from '#server/rotation/refusal-words.ts';
import { repairRotation } from '#server/rotation/repair-rotation.ts';
import { saidAbsence } from '#server/rotation/said-absence.ts';
import type { InRegion, Rotated } from '#server/rotation/situation.ts';
import { tablesTab } from '#server/rotation/tables-tab.ts';
import { fieldsOf, textsOf } from '../../form-fields.ts';
import { inActivity } from '../in-activity.ts';
import {
	AbsenceForm,
	KeepForm,
	MakeForm,
	RepairForm,
	SwapForm,
	VersionForm
} from './rotation-forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url: { searchParams } }) => {
	const plan = await readActivity(locals, params.id);
	if (plan === undefined) error(404);
	const picked = {
		round: searchParams.get('ronde'),
		teacher: searchParams.get('wie'),
		other: searchParams.get('met')
	};
	const tab = await locals.inRegion(({ db }) =>
		tablesTab(db, plan, picked, { locale: locals.locale, now: nowInNetherlands() })
	);
	if (tab === undefined) error(404);
	const [first, failed] = [searchParams.get('eerst'), searchParams.get('mislukt')];
	return {
		tab,
		/** The paper that somebody came back from without. */
		missed: isPaperName(first)
			? { paper: first, because: 'needs' as const }
			: isPaperName(failed)
				? { paper: failed, because: 'failed' as const }
				: null
	};
};

type Event = RequestEvent<{ id: string }>;

const inThis =
	(event: Event): InRegion =>
	(run) =>
		inActivity(event, (work) => run(work));

/** Back to the board as it is now, or what is in the way. */
function answer({ params }: Event, rotated: Rotated) {
	if (rotated.outcome === 'done')
		redirect(303, resolve('/(app)/activiteiten/[id]/tafels', { id: params.id }));
	if (rotated.reason === 'not-found') error(404);
	return fail(409, { problem: refusalWords(rotated.reason) });
}

const misread = () => fail(400, { problem: m.rotation_refused_form() });

export const actions = {
	indelen: async (event) => {
		const form = v.safeParse(MakeForm, await fieldsOf(event.request));
		if (!form.success) return misread();
		const { versie: version, doel: objective } = form.output;
		const wanted = { activityId: event.params.id, version, objective };
		const { signal } = event.request;
		return answer(event, await makeRotation(inThis(event), wanted, { signal }));
	},
	bewaren: async (event) => {
		const form = v.safeParse(KeepForm, await fieldsOf(event.request));
		if (!form.success) return misread();
		const { versie: version, doel: objective, plan: sealed } = form.output;
		const wanted = { activityId: event.params.id, version, objective, sealed };
		const { secret } = event.locals.platform.settings;
		return answer(event, await inThis(event)((work) => keepRotation(work, secret, wanted)));
	},
	herstellen: async (event) => {
		const form = v.safeParse(RepairForm, await fieldsOf(event.request));
		if (!form.success) return misread();
		const { versie: version, vanaf: fromRound } = form.output;
		const wanted = { activityId: event.params.id, version, fromRound };
		const { signal } = event.request;
		return answer(event, await repairRotation(inThis(event), wanted, { signal }));
	},
	uitval: async (event) => {
		const data = await event.request.formData();
		const [docent, tafel] = [data.getAll('docent'), data.getAll('tafel')];
		const form = v.safeParse(AbsenceForm, { ...textsOf(data), docent, tafel });
		if (!form.success) return misread();
		const { versie: version, wat: what, ronde: round, nu, ...picked } = form.output;
		const isTable = what === 'closed' || what === 'opened';
		const who = isTable ? picked.tafel : picked.docent;
		if (who.length === 0)
			return fail(400, { missing: isTable ? 'table' : 'teacher', round } as const);
		const plan = await readActivity(event.locals, event.params.id);
		const cause = { what, who, round };
		const said = saidAbsence(cause, plan?.speedDate?.rounds ?? 0, nu);
		const wanted = { activityId: event.params.id, version, cause, ...said };
		const { signal } = event.request;
		return answer(event, await repairRotation(inThis(event), wanted, { signal }));
	},
	ruilen: async (event) => {
		const form = v.safeParse(SwapForm, await fieldsOf(event.request));
		if (!form.success) return misread();
		const { versie: version, ronde: round, wie: teacher, met: other } = form.output;
		const wanted = { activityId: event.params.id, version, round, teacher, other };
		return answer(event, await inThis(event)((work) => swapByHand(work, wanted)));
	},
	terug: (event) => change(event, undoRotation),
	vastzetten: (event) =>
		change(event, (work, wanted) => lockRotation(work, { ...wanted, locked: true })),
	losmaken: (event) =>
		change(event, (work, wanted) => lockRotation(work, { ...wanted, locked: false }))
} satisfies Actions;

async function change(event: Event, run: typeof undoRotation) {
	const form = v.safeParse(VersionForm, await fieldsOf(event.request));
	if (!form.success) return misread();
	const wanted = { activityId: event.params.id, version: form.output.versie };
	return answer(event, await inThis(event)((work) => run(work, wanted)));
}

import { error, fail, redirect } from '@sveltejs/kit';
import { m } from '#messages';
import { changeDraft, dropDraft, openDraft } from '#server/import/import-draft.ts';
import { importPeople } from '#server/import/import-people.ts';
import { importSchools } from '#server/import/import-schools.ts';
import { fieldsOf } from '../../../activiteiten/form-fields.ts';
import { choicesIn } from './import-choices.ts';
import { importPreview } from './import-preview.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	locals.inRegion(async ({ db }) => {
		const draft = await openDraft(db, params.id);
		if (draft === undefined) error(404);
		return { preview: await importPreview(db, draft) };
	});

export const actions = {
	keuze: async ({ request, locals, params }) => {
		const values = await fieldsOf(request);
		await locals.inRegion(async ({ db }) => {
			const draft = await openDraft(db, params.id);
			if (draft === undefined) error(404);
			const choices = choicesIn(draft.kind, values);
			if (choices === undefined) error(400);
			await changeDraft(db, draft.id, choices);
		});
		redirect(303, `/beheer/importeren/${params.id}`);
	},
	inlezen: async ({ locals, params }) => {
		const { kind, done } = await locals.inRegion(async ({ db }) => {
			const draft = await openDraft(db, params.id);
			if (draft === undefined) error(404);
			const take = draft.kind === 'schools' ? importSchools : importPeople;
			const taken = await take(db, draft.table, draft.choices);
			if (taken.outcome === 'done') await dropDraft(db, draft.id);
			return { kind: draft.kind, done: taken };
		});
		if (done.outcome === 'done') {
			const { made, changed } = done;
			redirect(
				303,
				`/beheer/importeren?klaar=${kind}&nieuw=${String(made)}&bijgewerkt=${String(changed)}`
			);
		}
		return fail(409, {
			refused: done.reason === 'problems' ? m.import_refused_problems() : m.import_nothing()
		});
	},
	weg: async ({ locals, params }) => {
		await locals.inRegion(async ({ db }) => {
			const draft = await openDraft(db, params.id);
			if (draft === undefined) error(404);
			await dropDraft(db, draft.id);
		});
		redirect(303, '/beheer/importeren');
	}
} satisfies Actions;

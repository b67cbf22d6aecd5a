import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#messages';
import { largestFileBytes, saveDraft, type DraftSaved } from '#server/import/import-draft.ts';
import type { Actions, PageServerLoad } from './$types';

const Kind = v.picklist(['schools', 'people']);
type Reason = Extract<DraftSaved, { outcome: 'refused' }>['reason'];

function reasonWords(reason: Reason, line: number | undefined): string {
	switch (reason) {
		case 'too-large':
			return m.import_too_large();
		case 'spreadsheet':
			return m.import_spreadsheet();
		case 'not-text':
			return m.import_not_text();
		case 'quote-not-closed':
			return m.import_quote_not_closed({ line: line ?? 1 });
		case 'no-rows':
			return m.import_no_rows();
		case 'too-many-rows':
			return m.import_too_many_rows();
		case 'no-columns':
			return m.import_no_columns();
	}
}

const Count = v.fallback(v.pipe(v.string(), v.regex(/^\d{1,6}$/)), '0');

/** What was just taken in, so that the page can say so. */
export const load: PageServerLoad = ({ url: { searchParams } }) => {
	const kind = v.safeParse(Kind, searchParams.get('klaar'));
	if (!kind.success) return { done: null };
	return {
		done: {
			home: kind.output === 'schools' ? '/netwerk' : '/netwerk/mensen',
			made: v.parse(Count, searchParams.get('nieuw')),
			changed: v.parse(Count, searchParams.get('bijgewerkt'))
		}
	};
};

export const actions = {
	default: async ({ request, locals }) => {
		const form = await request.formData();
		const kind = v.parse(v.fallback(Kind, 'people'), form.get('kind'));
		const file = form.get('file');
		if (!(file instanceof File) || file.size === 0) {
			return fail(400, { kind, error: m.import_file_missing() });
		}
		if (file.size > largestFileBytes) return fail(400, { kind, error: m.import_too_large() });
		const content = new Uint8Array(await file.arrayBuffer());
		const saved = await locals.inRegion(({ db }, { personId }) =>
			saveDraft(db, { kind, fileName: file.name, content, madeBy: personId })
		);
		if (saved.outcome === 'saved') redirect(303, `/beheer/importeren/${saved.draftId}`);
		return fail(400, { kind, error: reasonWords(saved.reason, saved.line) });
	}
} satisfies Actions;

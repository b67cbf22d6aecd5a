import { sql } from 'kysely';
import * as v from 'valibot';
import type { Db } from '#server/platform/database.ts';
import type { ImportKind } from '#server/platform/tables.ts';
import { readTable, type ReadTable } from './read-table.ts';

/** Five megabytes: DUO's whole list is a tenth of that. */
export const largestFileBytes = 5 * 1024 * 1024;

export interface NewDraft {
	readonly kind: ImportKind;
	readonly fileName: string;
	readonly content: Uint8Array;
	readonly madeBy: string;
}

export type DraftSaved =
	| { readonly outcome: 'saved'; readonly draftId: string }
	| {
			readonly outcome: 'refused';
			readonly reason: Extract<ReadTable, { outcome: 'refused' }>['reason'] | 'too-large';
			readonly line?: number;
	  };

/** Keeps a file until it is taken in or a day has passed. */
export async function saveDraft(db: Db, draft: NewDraft): Promise<DraftSaved> {
	if (draft.content.byteLength > largestFileBytes)
		return { outcome: 'refused', reason: 'too-large' };
	const read = readTable(draft.content);
	if (read.outcome === 'refused') return read;
	await db
		.deleteFrom('import_draft')
		.where('made_at', '<', sql<Date>`now() - interval '1 day'`)
		.execute();
	const { draft_id } = await db
		.insertInto('import_draft')
		.values({
			kind: draft.kind,
			file_name: draft.fileName.slice(0, 200),
			content: Buffer.from(draft.content),
			made_by: draft.madeBy
		})
		.returning('draft_id')
		.executeTakeFirstOrThrow();
	return { outcome: 'saved', draftId: draft_id };
}

/** A draft of this region with its table, or nothing. */
export async function openDraft(db: Db, id: string) {
	if (!v.is(v.pipe(v.string(), v.uuid()), id)) return undefined;
	const draft = await db
		.selectFrom('import_draft')
		.select(['draft_id', 'kind', 'file_name', 'content', 'mapping'])
		.where('draft_id', '=', id)
		.executeTakeFirst();
	if (draft === undefined) return undefined;
	const read = readTable(draft.content);
	if (read.outcome === 'refused') return undefined;
	return {
		id: draft.draft_id,
		kind: draft.kind,
		fileName: draft.file_name,
		choices: draft.mapping,
		table: read.table
	};
}

export async function changeDraft(db: Db, id: string, choices: object): Promise<void> {
	await db
		.updateTable('import_draft')
		.set({ mapping: JSON.stringify(choices) })
		.where('draft_id', '=', id)
		.execute();
}

export async function dropDraft(db: Db, id: string): Promise<void> {
	await db.deleteFrom('import_draft').where('draft_id', '=', id).execute();
}

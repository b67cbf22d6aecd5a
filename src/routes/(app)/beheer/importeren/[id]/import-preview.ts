import type { ChangedField } from '#domain/import/people-changes.ts';
import { personFields } from '#domain/import/people-columns.ts';
import { positions } from '#domain/import/position-named.ts';
import type { SchoolField } from '#domain/import/school-changes.ts';
import { peopleImport } from '#server/import/import-people.ts';
import { schoolImport } from '#server/import/import-schools.ts';
import type { openDraft } from '#server/import/import-draft.ts';
import type { Db } from '#server/platform/database.ts';

type Draft = NonNullable<Awaited<ReturnType<typeof openDraft>>>;

/** How many lines of each sort a page shows. */
const shown = 100;

interface Row {
	readonly line: number;
	readonly name: string;
	readonly where: string;
	readonly fields: readonly (ChangedField | SchoolField)[];
	readonly isNew: boolean;
}

/** What the page shows of a draft: small, whatever the size of the file. */
export async function importPreview(db: Db, draft: Draft) {
	const { table } = draft;
	const common = { fileName: draft.fileName };
	if (draft.kind === 'schools') {
		const read = await schoolImport(db, table, draft.choices);
		if (read.outcome === 'not-the-list') {
			return { ...common, kind: 'not-the-list' as const, missing: read.missing };
		}
		const rows = read.changes.map((change): Row & { verdict: string } => ({
			line: change.school.line,
			name: change.school.name,
			where: change.school.place ?? '',
			fields: change.verdict === 'new' ? [] : change.fields,
			isNew: change.verdict === 'new',
			verdict: change.verdict
		}));
		return {
			...common,
			kind: 'schools' as const,
			choices: read.choices,
			provinces: read.provinces,
			places: read.places,
			left: read.left,
			...summary(rows, read.problems, read.choices.skipProblems)
		};
	}
	const read = await peopleImport(db, table, draft.choices);
	const rows = read.changes.map((change): Row & { verdict: string } => ({
		line: change.person.line,
		name: change.person.name,
		where: change.organisation?.name ?? '',
		fields: change.fields,
		isNew: change.verdict === 'new',
		verdict: change.verdict
	}));
	const made = new Set(
		read.changes.flatMap(({ organisation }) =>
			organisation && 'makeKind' in organisation ? [organisation.name] : []
		)
	);
	return {
		...common,
		kind: 'people' as const,
		choices: read.choices,
		columns: read.columns,
		columnNames: table.columns,
		fields: personFields,
		positions,
		organisations: read.organisations,
		newOrganisations: [...made],
		...summary(rows, read.problems, read.choices.skipProblems)
	};
}

function summary<Problem>(
	rows: readonly (Row & { readonly verdict: string })[],
	problems: readonly Problem[],
	skipProblems: boolean
) {
	const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
	const made = count('new');
	const changed = count('changed');
	return {
		counts: { made, changed, same: count('same'), wrong: problems.length },
		rows: rows.filter(({ verdict }) => verdict !== 'same').slice(0, shown),
		problems: problems.slice(0, shown),
		mayConfirm: made + changed > 0 && (problems.length === 0 || skipProblems)
	};
}

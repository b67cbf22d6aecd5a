import * as v from 'valibot';
import { personFields } from '#domain/import/people-columns.ts';
import { positions } from '#domain/import/position-named.ts';

const mark = v.pipe(
	v.optional(v.string()),
	v.transform((value) => value !== undefined)
);
/** An empty choice means: none. */
const choice = v.pipe(
	v.optional(v.string(), ''),
	v.maxLength(200),
	v.transform((value) => (value === '' || value === '-' ? undefined : value))
);
const place = v.pipe(
	v.optional(v.string(), '-'),
	v.regex(/^(-|\d{1,3})$/),
	v.transform((value) => (value === '-' ? undefined : Number(value)))
);

const SchoolForm = v.object({
	province: choice,
	place: choice,
	onlyVmbo: mark,
	skipProblems: mark
});

const PeopleForm = v.pipe(
	v.object({
		...v.entriesFromList(
			personFields.map((field) => `column-${field}` as const),
			place
		),
		createOrganisations: mark,
		organisationId: v.pipe(choice, v.optional(v.pipe(v.string(), v.uuid()))),
		position: v.pipe(choice, v.optional(v.picklist(positions))),
		skipProblems: mark
	}),
	v.transform(({ createOrganisations, organisationId, position, skipProblems, ...columns }) => ({
		columns: Object.fromEntries(
			personFields.flatMap((field) => {
				const column = columns[`column-${field}`];
				return column === undefined ? [] : [[field, column]];
			})
		),
		createOrganisations,
		organisationId,
		position,
		skipProblems
	}))
);

/** What somebody chose on the preview; nothing when the form was tampered with. */
export function choicesIn(
	kind: 'schools' | 'people',
	values: Readonly<Record<string, string>>
): object | undefined {
	const form = v.safeParse(kind === 'schools' ? SchoolForm : PeopleForm, values);
	return form.success ? form.output : undefined;
}

import { error } from '@sveltejs/kit';
import * as v from 'valibot';

/** The fields of a form that was posted, one value each. */
export async function fieldsOf(request: Request): Promise<Readonly<Record<string, string>>> {
	return textsOf(await request.formData());
}

/** The last value of every field that is text. */
export function textsOf(form: FormData): Readonly<Record<string, string>> {
	return Object.fromEntries(
		[...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
	);
}

/** For what only a tampered form can get wrong, such as an id. */
export function parsed<const Schema extends v.GenericSchema>(
	schema: Schema,
	values: unknown
): v.InferOutput<Schema> {
	const result = v.safeParse(schema, values);
	if (!result.success) error(400);
	return result.output;
}

/** What is wrong with each field, in words. */
export function errorsOf(
	issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]
): Readonly<Record<string, string>> {
	const nested: Readonly<Record<string, readonly string[] | undefined>> =
		v.flatten([...issues]).nested ?? {};
	return Object.fromEntries(
		Object.entries(nested).flatMap(([name, texts]) => {
			const [text] = texts ?? [];
			return text === undefined ? [] : [[name, text]];
		})
	);
}

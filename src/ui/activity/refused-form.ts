/** A form that came back: which one, what was typed and what was wrong. */
export interface RefusedForm {
	readonly form: string;
	readonly values: Readonly<Record<string, string>>;
	readonly errors: Readonly<Record<string, string>>;
}

/** What the fields of a form show: what was typed where it came back, else what is on record. */
export function fieldsFor(form: string, refused: RefusedForm | undefined) {
	const mine = refused?.form === form ? refused : undefined;
	return {
		value: (name: string, known: string | number | null): string | number | null =>
			mine?.values[name] ?? known,
		error: (name: string): string | undefined => mine?.errors[name]
	};
}

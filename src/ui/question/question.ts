/** A form that came back: which one, what it was about, what was typed and what is wrong. */
export interface RefusedQuestion {
	readonly form: string;
	readonly about: string;
	readonly values: Readonly<Record<string, string>>;
	readonly errors: Readonly<Record<string, string>>;
}

/** The refusal of one form about one thing, if that is what was refused. */
export function refusalOf(
	refused: RefusedQuestion | undefined,
	form: string,
	about: string
): RefusedQuestion | undefined {
	return refused?.form === form && refused.about === about ? refused : undefined;
}

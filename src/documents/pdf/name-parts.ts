export interface NameParts {
	/** Printed large: what people call each other at a table. */
	readonly first: string;
	readonly rest: string;
}

/** Titles and initials (`Drs. P.`) stay together; a surname prefix stays with the surname. */
export function nameParts(name: string): NameParts {
	const words = name.trim().split(/\s+/u);
	const abbreviated = words.findIndex((word) => !word.endsWith('.'));
	const firstLength = Math.max(1, abbreviated === -1 ? words.length : abbreviated);
	return {
		first: words.slice(0, firstLength).join(' '),
		rest: words.slice(firstLength).join(' ')
	};
}

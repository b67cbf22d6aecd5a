/** A plan as people can read it too: a field a line, and lists of lists with an item a line. */
export function planJson(plan: Readonly<Record<string, unknown>>): string {
	const fields = Object.entries(plan).map(
		([name, value]) => `\t${JSON.stringify(name)}: ${valueJson(value)}`
	);
	return `{\n${fields.join(',\n')}\n}\n`;
}

function valueJson(value: unknown): string {
	if (!Array.isArray(value) || !value.some((item) => typeof item === 'object' && item !== null))
		return compact(value);
	return `[\n${value.map((item) => `\t\t${compact(item)}`).join(',\n')}\n\t]`;
}

function compact(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		part instanceof Int16Array || part instanceof Int32Array || part instanceof Float64Array
			? Array.from(part)
			: part
	);
}

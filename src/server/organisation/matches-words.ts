import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';

/** Whether every word occurs in the text, whatever the case and accents. */
export function matchesWords(
	text: Expression<string | null> | RawBuilder<string>,
	words: string
): RawBuilder<SqlBool> {
	const patterns = words
		.trim()
		.split(/\s+/)
		.slice(0, 8)
		.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
	return sql<SqlBool>`unaccent(${text}) ilike all (
		select unaccent(pattern) from unnest(${patterns}::text[]) as pattern)`;
}

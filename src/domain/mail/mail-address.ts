/**
 * The address as it is used, in lower case, or null when it is none.
 *
 * Stricter than RFC 5321 on purpose: no quoted parts, comments or bare hosts, so that nothing in it
 * can be read as a second address or a header. At most 254 characters (RFC 3696, erratum 1690).
 */
export function mailAddress(text: string): string | null {
	const address = text.trim().toLowerCase();
	if (address.length > 254) return null;
	return grammar.test(address) ? address : null;
}

const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const grammar = new RegExp(`^(?=.{1,64}@)${atom}(?:\\.${atom})*@(?:${label}\\.)+[a-z]{2,63}$`);

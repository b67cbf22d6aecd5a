/** A school as DUO serves it: windows-1252, semicolons, unquoted, an empty value is one space. */
export function schoolList(name: string, code: string): Buffer {
	const header =
		'PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;INTERNETADRES;ONDERWIJSSTRUCTUUR;VAKANTIEREGIO';
	const row = [
		'Utrecht',
		'99999',
		code.slice(0, 4),
		code,
		name,
		'Proefstraat',
		'12-B',
		'3500 AA',
		"'S-PROEFDORP",
		'0099',
		'PROEFDORP',
		'Openbaar',
		'0300000000',
		' ',
		'VBO/MAVO',
		'Midden'
	].join(';');
	return Buffer.from(`${header}\r\n${row}\r\n`, 'latin1');
}

const first = ['Ayşe', 'Łukasz', 'Zoë', 'Jan-Willem', 'Noor', 'Omar', 'Fatima', 'Bram'];
const last = ['Yıldız', 'Nowak', '’t Hart', 'van der Zwaluwenberg', 'el Amrani', 'Peters'];

export interface Listed {
	readonly name: string;
	readonly email: string;
}

/** Teachers of a school with names that have to come through, each with an address of their own. */
export function teachersOf(domain: string, count: number): readonly Listed[] {
	return Array.from({ length: count }, (_, index) => ({
		name: `${first[index % first.length] ?? ''} ${last[index % last.length] ?? ''} ${String(index + 1)}`,
		email: `docent${String(index + 1)}@${domain}`
	}));
}

/** Teachers and professionals as a school keeps them in a spreadsheet. */
export function peopleList(school: string, domain: string, teachers: readonly Listed[]): Buffer {
	const professionals = Array.from({ length: 8 }, (_, index) => {
		const company = `Bedrijf ${String((index % 6) + 1)} ${domain}`;
		return `Vakkracht ${String(index + 1)} ${domain};vakkracht${String(index + 1)}@${domain};${company};vakkracht;;monteur;${index < 3 ? 'ja' : 'nee'}`;
	});
	return Buffer.from(
		[
			'Naam;E-mail;Organisatie;Rol;Sectie;Beroep;Jong',
			...teachers.map(({ name, email }) => `${name};${email};${school};docent;PIE;;`),
			...professionals
		].join('\n'),
		'utf8'
	);
}

/** For tests: a list with the quirks of DUO's, about schools that do not exist. */
const present = [
	['PROVINCIE', 'BEVOEGD GEZAG NUMMER', 'INSTELLINGSCODE', 'VESTIGINGSCODE', 'VESTIGINGSNAAM'],
	['STRAATNAAM', 'HUISNUMMER-TOEVOEGING', 'POSTCODE', 'PLAATSNAAM', 'GEMEENTENUMMER'],
	['GEMEENTENAAM', 'TELEFOONNUMMER', 'INTERNETADRES', 'ONDERWIJSSTRUCTUUR', 'VAKANTIEREGIO']
].flat();

const older: Readonly<Record<string, string>> = {
	INSTELLINGSCODE: 'BRIN NUMMER',
	VESTIGINGSCODE: 'VESTIGINGSNUMMER'
};

const west = ['Zuid-Holland', '00123'] as const;
const north = ['Drenthe', '00456'] as const;

const rows = [
	[...west, '90AA', '90AA00', 'Vakcollege Proefstuk, Vmbo en Pro', 'Voorbeeldlaan', '30-B'].concat([
		...['2511 AA', "'S-GRAVENHAGE", '0518', "'S-GRAVENHAGE", '0700000001'],
		...['www.proefstuk.example', 'VBO/MAVO', 'Midden']
	]),
	[...west, '90AA', '90AA01', 'Café Bon Été "De Leerschool"', 'Voorbeeldlaan', '127-129'].concat([
		...['2511 AB', "'S-GRAVENHAGE", '0518', "'S-GRAVENHAGE", ' '],
		...['0700000002', 'HAVO/VWO', 'Midden']
	]),
	[...north, '90BB', '90BB00', 'Praktijkschool Nergenshuizen', 'Dorpsweg', '1'].concat([
		...['9400 AA', 'NERGENSHUIZEN AAN DEN IJSSEL', '0106', 'NERGENS', ' '],
		...['https://nergenshuizen.example/vmbo', 'PRO/VBO', 'Noord']
	])
];

/** As DUO serves it: an older Windows alphabet, semicolons, no quotes. */
export function duoDownload(): Uint8Array {
	return new Uint8Array(
		Buffer.from([present, ...rows].map((cells) => `${cells.join(';')}\r\n`).join(''), 'latin1')
	);
}

/** As DUO's data portal serves it, or served it in earlier years. */
export function duoPortal({ old = false } = {}): Uint8Array {
	const columns = old ? present.map((name) => older[name] ?? name) : present;
	const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
	return new TextEncoder().encode(
		[columns, ...rows].map((cells) => cells.map(quoted).join(',')).join('\n')
	);
}

/** What an organisation is (NET1). */
export const organisationKinds = [
	'school',
	'mbo',
	'company',
	'association',
	'network',
	'government'
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Sections of vmbo schools to choose from; another answer is allowed. Source: the ten vmbo profiles. */
export const usualSections: readonly string[] = [
	'Bouwen, wonen en interieur',
	'Produceren, installeren en energie',
	'Mobiliteit en transport',
	'Media, vormgeving en ICT',
	'Maritiem en techniek',
	'Dienstverlening en producten',
	'Zorg en welzijn',
	'Economie en ondernemen',
	'Horeca, bakkerij en recreatie',
	'Groen'
];

/** Sectors of companies to choose from; another answer is allowed. */
export const usualSectors: readonly string[] = [
	'Bouw',
	'Installatie en energie',
	'Metaal',
	'Techniek en ICT',
	'Mobiliteit',
	'Logistiek',
	'Media en vormgeving',
	'Zorg',
	'Handel',
	'Horeca',
	'Voeding',
	'Groen',
	'Zakelijke dienstverlening'
];

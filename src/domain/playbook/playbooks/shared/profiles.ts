/** The ten vmbo profiles as options of a choice; names in `profileNames`. */
export const profiles = [
	'bwi',
	'pie',
	'mt',
	'mvi',
	'mat',
	'dp',
	'zw',
	'eo',
	'hbr',
	'groen'
] as const;

type Names = Readonly<Record<(typeof profiles)[number], string>>;

const nl: Names = {
	bwi: 'Bouwen, wonen en interieur (BWI)',
	pie: 'Produceren, installeren en energie (PIE)',
	mt: 'Mobiliteit en transport (M&T)',
	mvi: 'Media, vormgeving en ICT (MVI)',
	mat: 'Maritiem en techniek (MaT)',
	dp: 'Dienstverlening en producten (D&P)',
	zw: 'Zorg en welzijn (Z&W)',
	eo: 'Economie en ondernemen (E&O)',
	hbr: 'Horeca, bakkerij en recreatie (HBR)',
	groen: 'Groen'
};

const en: Names = {
	bwi: 'Construction and interior (BWI)',
	pie: 'Production, installation and energy (PIE)',
	mt: 'Mobility and transport (M&T)',
	mvi: 'Media, design and ICT (MVI)',
	mat: 'Maritime and technology (MaT)',
	dp: 'Services and products (D&P)',
	zw: 'Care and welfare (Z&W)',
	eo: 'Economy and business (E&O)',
	hbr: 'Hospitality, bakery and recreation (HBR)',
	groen: 'Green sector'
};

export const profileNames = { nl, en } as const;

/** A made-up company. Names, places and addresses exist nowhere. */
export interface DemoCompany {
	readonly name: string;
	readonly domain: string;
	readonly sector: string;
	readonly place: string;
	readonly people: number;
	readonly contact: string;
	readonly professionals: readonly DemoProfessional[];
	readonly signed?: true;
	readonly trains?: true;
}

export interface DemoProfessional {
	readonly name: string;
	readonly job: string;
	readonly young?: true;
}

const signed = { signed: true } as const;
const trains = { trains: true } as const;
const both = { ...signed, ...trains } as const;

function pro(name: string, job: string): DemoProfessional {
	return { name, job };
}

function young(name: string, job: string): DemoProfessional {
	return { name, job, young: true };
}

function company(
	[name, domain]: readonly [string, string],
	sector: string,
	place: string,
	people: number,
	contact: string,
	professionals: readonly DemoProfessional[],
	marks: Pick<DemoCompany, 'signed' | 'trains'> = {}
): DemoCompany {
	return { name, domain, sector, place, people, contact, professionals, ...marks };
}

const stad = 'Voorbeeldstad';
const haven = 'Fictiehaven';
const waard = 'Verzinswaard';
const dorp = 'Proefdorp';
const veen = 'Verzonnenveen';

export const demoCompanies: readonly DemoCompany[] = [
	company(
		['Van Dam Installatietechniek', 'vandam.example'],
		'Installatie en energie',
		stad,
		85,
		'Ingrid van Dam',
		[pro('Marco Slager', 'monteur warmtepompen'), young('Youssef Tahiri', 'leerling-monteur')],
		both
	),
	company(
		['Bouwbedrijf De Waterpas', 'waterpas.example'],
		'Bouw',
		stad,
		140,
		'Jos Lammers',
		[pro('Wendy Akkerman', 'uitvoerder'), young('Nick de Vos', 'timmerman')],
		both
	),
	company(
		['Zorggroep Lindehof', 'lindehof.example'],
		'Zorg',
		stad,
		320,
		'Margriet Blom',
		[pro('Chipo Moyo', 'wijkverpleegkundige'), young('Femke Roos', 'verzorgende')],
		both
	),
	company(
		['Metaalwerken Staalmeester', 'staalmeester.example'],
		'Metaal',
		haven,
		60,
		'Ton Staal',
		[pro('Agnieszka Kamińska', 'lasser'), pro('Johan Drost', 'werkvoorbereider')],
		signed
	),
	company(
		['Drukkerij Inktvis', 'inktvis.example'],
		'Media en vormgeving',
		stad,
		24,
		'Paula Mertens',
		[young('Kaya Özdemir', 'vormgever')],
		trains
	),
	company(
		['Garage Toerental', 'toerental.example'],
		'Mobiliteit',
		stad,
		18,
		'Bert Toering',
		[pro('Ricardo Martina', 'technisch specialist elektrisch rijden')],
		trains
	),
	company(
		['Logistiek Centrum Havenlijn', 'havenlijn.example'],
		'Logistiek',
		haven,
		410,
		'Sabine Vink',
		[pro('Abel Kuiper', 'teamleider magazijn'), young('Selin Aksoy', 'planner')],
		both
	),
	company(['Bakkerij Korenaar', 'korenaar.example'], 'Voeding', waard, 35, 'Dries Molenaar', [
		young('Jip van Beek', 'banketbakker')
	]),
	company(
		['Hotel De Vergezichten', 'vergezichten.example'],
		'Horeca',
		veen,
		75,
		'Elise Duin',
		[pro('Kofi Mensah', 'chef-kok')],
		trains
	),
	company(['Hoveniers Groenrijk', 'groenrijk.example'], 'Groen', waard, 28, 'Gijs Boom', [
		young('Roos Hendriksen', 'hovenier')
	]),
	company(['Robotica Handlanger', 'handlanger.example'], 'Techniek en ICT', stad, 44, 'Mei Tan', [
		pro('Sven Aalders', 'robotprogrammeur')
	]),
	company(
		['Schildersbedrijf Kleurrijk', 'kleurrijk.example'],
		'Bouw',
		dorp,
		16,
		'Nel Verf',
		[pro('Ivo Terwindt', 'schilder')],
		trains
	),
	company(['Supermarkt De Mand', 'demand.example'], 'Handel', dorp, 52, 'Omar Chaoui', [
		young('Tess Willemsen', 'assistent-bedrijfsleider')
	]),
	company(
		['Kinderopvang Het Nest', 'hetnest.example'],
		'Zorg',
		dorp,
		64,
		'Annelies Vogel',
		[pro('Samira Bakkali', 'pedagogisch medewerker')],
		signed
	),
	company(
		['Elektro Spanning', 'spanning.example'],
		'Installatie en energie',
		haven,
		31,
		'Hugo Volt',
		[young('Levi Stam', 'elektromonteur')]
	),
	company(
		['Scheepswerf De Kiel', 'dekiel.example'],
		'Metaal',
		haven,
		210,
		'Grietje Romkes',
		[pro('Marek Horák', 'scheepsbouwer'), young('Quinten Smid', 'constructiebankwerker')],
		both
	),
	company(
		['Kapsalon Knipoog', 'knipoog.example'],
		'Uiterlijke verzorging',
		stad,
		7,
		'Demi Schaar',
		[]
	),
	company(['Keukenfabriek Passtuk', 'passtuk.example'], 'Hout en meubel', veen, 96, 'Arie Spaan', [
		pro('Gina Lodewijks', 'meubelmaker')
	]),
	company(['Fysiopraktijk Beweging', 'beweging.example'], 'Zorg', veen, 12, 'Lars Spierings', []),
	company(
		['Camping De Verbeelding', 'deverbeelding.example'],
		'Recreatie',
		waard,
		22,
		'Tineke Zomer',
		[pro('Bas Kamperman', 'beheerder')]
	),
	company(
		['Zonnedak Coöperatie', 'zonnedak.example'],
		'Installatie en energie',
		waard,
		19,
		'Priya Ramdin',
		[young('Finn Overdijk', 'installateur zonnepanelen')]
	),
	company(['Truckservice Dissel', 'dissel.example'], 'Mobiliteit', haven, 38, 'Koos Dissel', [
		pro('Natasja Rietveld', 'bedrijfsautotechnicus')
	]),
	company(
		['Administratiekantoor Balans', 'balans.example'],
		'Zakelijke dienstverlening',
		stad,
		14,
		'Ruth Cijfer',
		[pro('Sunil Jagesar', 'boekhouder')]
	),
	company(['Kwekerij Zaailing', 'zaailing.example'], 'Groen', waard, 47, 'Piet Kas', []),
	company(
		['Theater De Coulissen', 'coulissen.example'],
		'Media en vormgeving',
		stad,
		26,
		'Yara Toneel',
		[pro('Bo Spotman', 'podiumtechnicus')]
	)
];

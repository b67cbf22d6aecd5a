/** A made-up school. Names, places and addresses exist nowhere. */
export interface DemoSchool {
	readonly name: string;
	readonly domain: string;
	readonly place: string;
	readonly street: string;
	readonly houseNumber: string;
	readonly leader: string;
	/** Names by section. */
	readonly teachers: Readonly<Record<string, readonly string[]>>;
}

const bwi = 'Bouwen, wonen en interieur';
const pie = 'Produceren, installeren en energie';
const mt = 'Mobiliteit en transport';
const zw = 'Zorg en welzijn';
const eo = 'Economie en ondernemen';
const dp = 'Dienstverlening en producten';
const hbr = 'Horeca, bakkerij en recreatie';
const groen = 'Groen';

export const demoSchools: readonly DemoSchool[] = [
	{
		name: 'Vakcollege De Schakel',
		domain: 'deschakel.example',
		place: 'Voorbeeldstad',
		street: 'Werkplaatslaan',
		houseNumber: '12',
		leader: 'Fatima Benali',
		teachers: {
			[bwi]: ['Ayşe Yıldız', 'Henk Terpstra', 'Sjoerd Hofstra', 'Rachida Amrani', 'Teun Kuipers'],
			[pie]: ['Łukasz Nowak', 'Wim de Groot', 'Sanne Verhoeven', 'Dirk Postma', 'Malika Idrissi'],
			[zw]: ['Noor el Amrani', 'Petra Smit', 'Joyce Sarmo', 'Ilse van Vliet', 'Aminata Diallo'],
			[eo]: ['Bram Jacobs', 'Zoë Martens', 'Emre Kaya', 'Lotte Brouwer'],
			[dp]: ['Jan-Willem van der Zwaluwenberg', 'Inge Peters', 'Milan Kovač', 'Renske Dijkstra'],
			[mt]: ['Ruud Hendriks', 'Chantal Pinas', 'Özgür Demir']
		}
	},
	{
		name: 'Het Ambacht College',
		domain: 'hetambacht.example',
		place: 'Fictiehaven',
		street: 'Kadeweg',
		houseNumber: '3-A',
		leader: 'Gerard Wolters',
		teachers: {
			[pie]: ['Anneke Bos', 'Tomáš Dvořák', 'Peter van Es'],
			[mt]: ['Rob Scholten', 'Yasmin Haddad'],
			[zw]: ['Marjan Kok', 'Ewa Zielińska']
		}
	},
	{
		name: 'Praktijkcollege Oosterwind',
		domain: 'oosterwind.example',
		place: 'Verzinswaard',
		street: 'Molenpad',
		houseNumber: '48',
		leader: 'Saskia van Loon',
		teachers: {
			[groen]: ['Jelle Wiersma', 'Karin Mulder', 'Hassan Ouali'],
			[dp]: ['Merel Timmer', 'Ángel Fernández'],
			[hbr]: ['Corrie Bakker', 'Li Wei Chen']
		}
	},
	{
		name: 'Scholengemeenschap Rietland',
		domain: 'rietland.example',
		place: 'Proefdorp',
		street: 'Rietkraag',
		houseNumber: '101',
		leader: 'Mohammed Aydın',
		teachers: {
			[eo]: ['Frank Verbeek', 'Shirley Tjin-A-Sie'],
			[zw]: ['Hanneke Visser', 'Judith de Haan', 'Oluwaseun Adeyemi'],
			[bwi]: ['Kees Vermeer', 'Silvia Rossi']
		}
	},
	{
		name: 'Vakschool Noordkade',
		domain: 'noordkade.example',
		place: 'Fictiehaven',
		street: 'Noordkade',
		houseNumber: '77',
		leader: 'Linda Kramer',
		teachers: {
			[bwi]: ['Arjan Prins', 'Naima Bouzid'],
			[pie]: ['Erik Jansma', 'Piotr Wójcik', 'Vera Koning'],
			[mt]: ['Stefan Meijer', 'Gülsüm Arslan']
		}
	},
	{
		name: 'Lyceum en Vmbo Heidepark',
		domain: 'heidepark.example',
		place: 'Verzonnenveen',
		street: 'Parklaan',
		houseNumber: '5',
		leader: 'Edwin Roelofs',
		teachers: {
			[hbr]: ['Monique Schipper', 'Daan Willems'],
			[eo]: ['Esther Groen', 'Rashid Karimi'],
			[dp]: ['Willemijn ’t Hart', 'Thijs Veenstra']
		}
	}
];

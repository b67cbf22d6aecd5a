import { Temporal } from 'temporal-polyfill';
import type { SpeedDateFacts, SpeedDateTeacherFacts } from './speed-date-facts.ts';

const rounds = [0, 1, 2].map((index) => {
	const startsAt = Temporal.PlainTime.from('09:20').add({ minutes: 14 * index });
	return { number: index + 1, startsAt, endsAt: startsAt.add({ minutes: 12 }) };
});

const teacherNames = [
	'Ayşe Yıldız',
	'Łukasz Nowak',
	'Ðorđe Petrović',
	"Zoë 't Hart",
	'#eval("1") *x* $a$',
	'<script>alert(1)</script>'
];

/** Three tables and three rounds, with names that a careless printer gets wrong. */
export const exampleSpeedDateFacts: SpeedDateFacts = {
	locale: 'nl',
	activity: {
		title: 'Speeddate Techniek',
		date: Temporal.PlainDate.from('2026-12-03'),
		place: 'Aula',
		schoolName: 'Het Voorbeeld'
	},
	rounds,
	tables: [
		{
			number: 1,
			companyName: 'Staalbouw De Proef',
			professionalName: 'Henk Dijkstra',
			professionalFunction: 'Lasser',
			noteTakerName: 'Noor el Amrani'
		},
		{
			number: 2,
			companyName: 'Onderhoudsmaatschappij voor Hoogspanningsinstallaties en Windturbines B.V.',
			professionalName: 'Maximiliaan Alexander van Oldenbarnevelt',
			professionalFunction: 'Senior projectleider onderhoud en inspectie'
		},
		{
			number: 3,
			companyName: 'Koel & Co',
			professionalName: 'Esra Yıldız',
			professionalFunction: 'Monteur'
		}
	],
	teachers: teacherNames.map((name, index) => exampleTeacher(name, index)),
	topics: [
		{ title: 'Het werk', questions: ['Hoe ziet je dag eruit?', 'Waar ben je trots op?'] },
		{ title: 'De opleiding', questions: ['Wat miste je in je opleiding?'] }
	]
};

/** Moves up one table a round; every fourth round off. */
export function exampleTeacher(name: string, index: number): SpeedDateTeacherFacts {
	return {
		name,
		organisation: 'Het Voorbeeld',
		section: 'PIE',
		tableNumberByRound: rounds.map((_, round) => [1, 2, 3, null][(index + round) % 4] ?? null),
		questions: ['Mag mijn klas $komen$ kijken bij de #lasrobot?']
	};
}

import type { Locale } from '#domain/text/locale.ts';
import { sayIn } from '#domain/text/say.ts';
import { m } from '#messages';
import { nameParts } from './name-parts.ts';
import type {
	SpeedDateFacts,
	SpeedDateRoundFacts,
	SpeedDateTableFacts
} from './speed-date-facts.ts';

/** One document: the template of that name in `documents/`, and the JSON that it prints. */
export interface Paper<Template extends string, Data> {
	readonly template: Template;
	readonly title: string;
	readonly locale: Locale;
	readonly data: Data;
}

/** A tent card for every table: the front for the room, the back for the professional. */
export function tableCards(facts: SpeedDateFacts) {
	const { locale } = facts;
	return paper(facts, 'table-cards', m.documents_table_cards_title, {
		words: {
			...sharedWords(locale),
			visitors: m.documents_visitors({}, { locale }),
			foldHere: m.documents_fold_here({}, { locale })
		},
		footer: footer(facts),
		tables: facts.tables.map((table) => ({
			...tableAtPaper(table),
			rounds: roundsAtTable(facts, table)
		}))
	});
}

/** Ten badges on an A4: professionals first, by table, then teachers in the given order. */
export function badges(facts: SpeedDateFacts) {
	const { locale } = facts;
	const professionals = facts.tables.map((table) => ({
		...nameParts(table.professionalName),
		party: 'company' as const,
		organisation: table.companyName,
		role: table.professionalFunction,
		hint: m.documents_at_table({ number: table.number }, { locale })
	}));
	const teachers = facts.teachers.map((teacher) => ({
		...nameParts(teacher.name),
		party: 'school' as const,
		organisation: teacher.organisation,
		role: m.documents_teacher_of({ section: teacher.section }, { locale }),
		hint: startHint(facts, teacher.tableNumberByRound)
	}));
	return paper(facts, 'badges', m.documents_badges_title, {
		words: sharedWords(locale),
		badges: [...professionals, ...teachers]
	});
}

/** Half an A4 for every teacher: where to be when, what to ask, and room to write. */
export function personalRoutes(facts: SpeedDateFacts) {
	const { locale } = facts;
	const tableByNumber = new Map(facts.tables.map((table) => [table.number, table]));
	return paper(facts, 'personal-routes', m.documents_personal_routes_title, {
		words: {
			...sharedWords(locale),
			company: m.documents_company({}, { locale }),
			free: m.documents_round_off({}, { locale }),
			ownQuestions: m.documents_own_questions({}, { locale }),
			notes: m.documents_notes({}, { locale })
		},
		footer: footer(facts),
		teachers: facts.teachers.map((teacher) => ({
			name: teacher.name,
			organisation: teacher.organisation,
			section: teacher.section,
			intro: routeIntro(facts, teacher.tableNumberByRound),
			stops: facts.rounds.map((round, index) => {
				const tableNumber = teacher.tableNumberByRound[index] ?? null;
				const table = tableNumber === null ? undefined : tableByNumber.get(tableNumber);
				return { ...roundOnPaper(round, locale), table: table ? tableAtPaper(table) : null };
			}),
			questions: teacher.questions
		}))
	});
}

/** A sheet for every table: the questions, lines to write on for each round, and next steps. */
export function noteSheets(facts: SpeedDateFacts) {
	const { locale } = facts;
	return paper(facts, 'note-sheets', m.documents_note_sheets_title, {
		words: {
			...sharedWords(locale),
			questionsToAsk: m.documents_questions_to_ask({}, { locale }),
			agreements: m.documents_agreements({}, { locale }),
			what: m.documents_what({}, { locale }),
			byWhom: m.documents_by_whom({}, { locale }),
			when: m.documents_when({}, { locale }),
			page: m.documents_page({}, { locale }),
			pageOf: m.documents_page_of({}, { locale })
		},
		footer: footer(facts),
		topics: facts.topics,
		tables: facts.tables.map((table) => ({
			...tableAtPaper(table),
			rounds: roundsAtTable(facts, table)
		}))
	});
}

function paper<Template extends string, Data>(
	{ locale, activity }: SpeedDateFacts,
	template: Template,
	title: (inputs: { activity: string }, options: { locale: Locale }) => string,
	data: Data
): Paper<Template, Data> {
	return { template, title: title({ activity: activity.title }, { locale }), locale, data };
}

function sharedWords(locale: Locale) {
	return {
		table: m.documents_table({}, { locale }),
		round: m.documents_round({}, { locale }),
		time: m.documents_time({}, { locale }),
		who: m.documents_who({}, { locale }),
		noteTaker: m.documents_note_taker({}, { locale }),
		noVisitors: m.documents_no_visitors({}, { locale }),
		nobodyYet: m.documents_nobody_yet({}, { locale })
	};
}

function footer({ activity, locale }: SpeedDateFacts): string {
	const parts = [activity.title, sayIn(locale).longDate(activity.date), activity.schoolName];
	if (activity.place !== activity.schoolName) parts.push(activity.place);
	return parts.filter((part) => part !== '').join(' · ');
}

function tableAtPaper(table: SpeedDateTableFacts) {
	return { ...table, noteTakerName: table.noteTakerName ?? null };
}

function roundOnPaper({ number, startsAt, endsAt }: SpeedDateRoundFacts, locale: Locale) {
	const { time } = sayIn(locale);
	return { round: number, time: `${time(startsAt)}–${time(endsAt)}` };
}

function roundsAtTable({ rounds, teachers, locale }: SpeedDateFacts, table: SpeedDateTableFacts) {
	return rounds.map((round, index) => ({
		...roundOnPaper(round, locale),
		visitors: teachers
			.filter((teacher) => teacher.tableNumberByRound[index] === table.number)
			.map(({ name, section }) => ({ name, section }))
	}));
}

function firstStop({ rounds }: SpeedDateFacts, tableNumberByRound: readonly (number | null)[]) {
	for (const [index, round] of rounds.entries()) {
		const tableNumber = tableNumberByRound[index] ?? null;
		if (tableNumber !== null) return { round, isFirstRound: index === 0, tableNumber };
	}
	return null;
}

function startHint(facts: SpeedDateFacts, tableNumberByRound: readonly (number | null)[]) {
	const { locale } = facts;
	const stop = firstStop(facts, tableNumberByRound);
	if (stop === null) return null;
	return stop.isFirstRound
		? m.documents_start_table({ number: stop.tableNumber }, { locale })
		: m.documents_start_later({ round: stop.round.number, number: stop.tableNumber }, { locale });
}

function routeIntro(facts: SpeedDateFacts, tableNumberByRound: readonly (number | null)[]) {
	const { locale } = facts;
	const stop = firstStop(facts, tableNumberByRound);
	if (stop === null) return m.documents_route_empty({}, { locale });
	const time = sayIn(locale).time(stop.round.startsAt);
	return m.documents_route_starts({ time, table: stop.tableNumber }, { locale });
}

import { Temporal } from 'temporal-polyfill';
import type {
	ActivityPlan,
	SpeedDatePlan,
	SpeedDateTable,
	Task
} from '#domain/activity/activity-plan.ts';
import { planActivity } from '#domain/activity/plan-activity.ts';
import { calendarFor } from '#domain/calendar/free-days.ts';
import { endings, roles } from './vocabulary.ts';
import { speedDate as playbook } from './playbooks/speed-date.ts';

export const day = (text: string) => Temporal.PlainDate.from(text);
export const time = (text: string) => Temporal.PlainTime.from(text);

/** The day on which examples are looked at, unless they say otherwise. */
export const today = day('2026-11-23');

const calendar = calendarFor('midden', []);
const facts = { date: day('2027-01-28'), startsAt: time('16:00'), today };
const rounds = { count: 3, roundMinutes: 12, changeMinutes: 3 };
const companies = [
	{ id: 'bakker', name: 'Bakker Installaties', askedForQuestionsOn: day('2026-11-18') },
	{ id: 'vos', name: 'Vos Techniek', askedForQuestionsOn: day('2026-11-19') }
];
const planned = planActivity(playbook, { ...facts, rounds }, calendar);

const tables: readonly SpeedDateTable[] = [
	table(1, 'Anna Bakker', { isYoungProfessional: true }),
	table(2, 'Bo Vos', { companyId: 'vos', companyName: 'Vos Techniek' }),
	table(3, 'Cem Yıldız')
];

function table(
	number: number,
	professionalName: string,
	changes: Partial<SpeedDateTable> = {}
): SpeedDateTable {
	return {
		id: `table-${String(number)}`,
		number,
		companyId: 'bakker',
		companyName: 'Bakker Installaties',
		professionalName,
		isYoungProfessional: false,
		noteTakerName: 'Noor',
		...changes
	};
}

/** A speed-date on Thursday 28 January 2027 in which no rule finds anything, with changes. */
export function speedDatePlan(
	changes: Partial<ActivityPlan> = {},
	speedDateChanges: Partial<SpeedDatePlan> = {}
): ActivityPlan {
	return {
		id: 'plan',
		kind: 'speed-date',
		title: 'Speeddate installatietechniek',
		state: 'planned',
		date: facts.date,
		startsAt: facts.startsAt,
		createdOn: day('2026-11-16'),
		school: { id: 'school', name: 'De Werf' },
		companies,
		section: 'PIE',
		calendar,
		tasks: planned.tasks.map((task) => ({
			...task,
			id: task.step,
			pinned: false,
			state: task.step === 'agree-task-division' ? 'done' : 'open'
		})),
		programme: planned.programme.map(({ template, ...item }) => ({
			...item,
			id: template,
			title: template
		})),
		roles: roles.map((role) => ({ role, side: 'school', personId: role, name: role })),
		learningQuestions: [
			{
				id: 'question',
				side: 'school',
				organisationId: 'school',
				organisationName: 'De Werf',
				text: 'Hoe leren jullie nieuwe monteurs een warmtepomp in te regelen?'
			}
		],
		questions: [{ id: 'q', topic: 'trends', text: 'Wat is er veranderd?', takenBy: 'Noor' }],
		preStudy: companies.map(({ id, name }) => ({
			id,
			companyName: name,
			part: 'Wat maken ze?',
			takenBy: 'Noor'
		})),
		signUps: { confirmed: 12, waiting: 0, capacity: 12 },
		speedDate: {
			teacherCount: 12,
			tables,
			rounds: rounds.count,
			roundMinutes: rounds.roundMinutes,
			changeMinutes: rounds.changeMinutes,
			choseFewerRounds: false,
			rotation: 'current',
			rotationLocked: false,
			...speedDateChanges
		},
		outcomes: [],
		endings: endings.map((ending) => ({ ending, state: 'open' })),
		...changes
	};
}

/** The tables of the example, each changed in the same way. */
export function tablesWith(changes: Partial<SpeedDateTable>): readonly SpeedDateTable[] {
	return tables.map((one) => ({ ...one, ...changes }));
}

/** The tasks of the example, with some of them changed. */
export function tasksWith(which: (task: Task) => boolean, changes: Partial<Task>): readonly Task[] {
	return speedDatePlan().tasks.map((task) => (which(task) ? { ...task, ...changes } : task));
}

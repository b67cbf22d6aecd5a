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
import type { Playbook } from './playbook.ts';
import { speedDate } from './playbooks/speed-date/playbook.ts';

export const day = (text: string) => Temporal.PlainDate.from(text);
export const time = (text: string) => Temporal.PlainTime.from(text);

/** The day on which examples are looked at, unless they say otherwise. */
export const today = day('2026-11-23');

const calendar = calendarFor('midden', []);
const date = day('2027-01-28');
const startsAt = time('16:00');
const rounds = { count: 3, roundMinutes: 12, changeMinutes: 3 };
const companies = [
	{ id: 'bakker', name: 'Bakker Installaties', askedForQuestionsOn: day('2026-11-18') },
	{ id: 'vos', name: 'Vos Techniek', askedForQuestionsOn: day('2026-11-19') }
];
const visitors = [{ id: 'linde', name: 'De Linde' }];
const fits = (playbook: Playbook, of: 'company' | 'school') =>
	playbook.partners.some((partner) => partner.of === of);

/**
 * An activity of a kind on Thursday 28 January 2027, planned from its playbook, in which no shared rule
 * finds anything, with changes. Details are not filled in.
 */
export function planOf(playbook: Playbook, changes: Partial<ActivityPlan> = {}): ActivityPlan {
	const { lasts } = playbook;
	const until = lasts === 'day' ? undefined : date.add(lasts);
	const planned = planActivity(
		playbook,
		{ date, startsAt, today, rounds, ...(until && { until }) },
		calendar
	);
	const itsCompanies = fits(playbook, 'company') ? companies : [];
	const itsVisitors = fits(playbook, 'school') ? visitors : [];
	return {
		id: 'plan',
		kind: playbook.kind,
		title: 'Installatietechniek',
		state: 'planned',
		date,
		startsAt,
		...(until && { until }),
		createdOn: day('2026-11-16'),
		school: { id: 'school', name: 'De Werf' },
		companies: itsCompanies,
		visitors: itsVisitors,
		section: 'PIE',
		calendar,
		tasks: planned.tasks.map((task) => ({
			...task,
			id: [task.step, task.occurrence].join(' ').trim(),
			pinned: false,
			state: task.step === 'agree-task-division' ? 'done' : 'open'
		})),
		programme: planned.programme.map(({ template, ...item }) => ({
			...item,
			id: template,
			title: template,
			goal: playbook.texts.nl.programme[template]?.goal ?? template
		})),
		meetings: planned.meetings.map(({ template, ...meeting }, index) => ({
			...meeting,
			id: String(index),
			template,
			title: template,
			isPinned: false
		})),
		preconditions: playbook.preconditions.flatMap(({ id, sides }) =>
			sides.map((side) => ({
				id,
				title: playbook.texts.nl.preconditions[id]?.title ?? id,
				side,
				text: 'Afgesproken.',
				confirmed: { by: 'Noor', on: today }
			}))
		),
		details: {},
		mails: planned.mails.map(({ mail, sendOn }) => ({ id: mail, sendOn, isSent: false })),
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
		preStudy: [...itsCompanies, ...itsVisitors].map(({ id, name }) => ({
			id,
			companyName: name,
			part: 'Wat maken ze?',
			takenBy: 'Noor'
		})),
		signUps: { confirmed: 12, waiting: 0, capacity: 12 },
		outcomes: [],
		endings: endings.map((ending) => ({ ending, state: 'open' })),
		...changes
	};
}

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

/** The speed-date of these examples, in which no rule finds anything, with changes. */
export function speedDatePlan(
	changes: Partial<ActivityPlan> = {},
	speedDateChanges: Partial<SpeedDatePlan> = {}
): ActivityPlan {
	return planOf(speedDate, {
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
		...changes
	});
}

/** The tables of the example, each changed in the same way. */
export function tablesWith(changes: Partial<SpeedDateTable>): readonly SpeedDateTable[] {
	return tables.map((one) => ({ ...one, ...changes }));
}

/** The tasks of a plan, with some of them changed. */
export function tasksWith(
	which: (task: Task) => boolean,
	changes: Partial<Task>,
	plan = speedDatePlan()
): readonly Task[] {
	return plan.tasks.map((task) => (which(task) ? { ...task, ...changes } : task));
}

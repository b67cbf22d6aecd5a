import * as v from 'valibot';
import { Temporal } from 'temporal-polyfill';
import type {
	ActivityPlan,
	Meeting,
	Precondition,
	ProgrammeItem,
	Task
} from '#domain/activity/activity-plan.ts';
import { endingStates } from '#domain/activity/ending-states.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import { fittingDetails } from '#domain/playbook/detail-field.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import { programmeKinds, roles } from '#domain/playbook/vocabulary.ts';
import type { Locale } from '#domain/text/locale.ts';
import { schoolCalendars } from '#server/calendar/school-calendars.ts';
import { localMoment } from '#server/platform/clock.ts';
import type { Db } from '#server/platform/database.ts';
import { allRows, type AllRows } from './all-rows.ts';
import { speedDateOf } from './speed-date-plan.ts';

type Rows = AllRows;
type ActivityRow = Rows['activities'][number];

const Role = v.picklist(roles);
const Values = v.record(v.string(), v.unknown());
const ItemKind = v.picklist(programmeKinds);

/** The plans of some activities, soonest first: always the same number of queries. */
export async function activityPlans(
	db: Db,
	ids: readonly string[],
	locale: Locale
): Promise<readonly ActivityPlan[]> {
	if (ids.length === 0) return [];
	const rows = await allRows(db, ids);
	const calendars = await schoolCalendars(
		db,
		rows.activities.map(({ school_id }) => school_id)
	);
	return rows.activities.map((activity) => {
		const calendar = calendars.get(activity.school_id);
		if (calendar === undefined) throw new Error(`School ${activity.school_id} has no calendar`);
		return { ...planOf(activity, rows, locale), calendar };
	});
}

/** The plan of one activity, or nothing when the region has none of that id. */
export async function activityPlan(
	db: Db,
	id: string,
	locale: Locale
): Promise<ActivityPlan | undefined> {
	if (!v.is(v.pipe(v.string(), v.uuid()), id)) return undefined;
	return (await activityPlans(db, [id], locale))[0];
}

function planOf(a: ActivityRow, rows: Rows, locale: Locale): Omit<ActivityPlan, 'calendar'> {
	const own = <Row extends { readonly activity_id: string }>(all: readonly Row[]) =>
		all.filter(({ activity_id }) => activity_id === a.activity_id);
	const playbook = playbookFor(a.kind);
	const signUps = own(rows.signUps);
	const speedDate = speedDateOf(a, rows);
	return {
		id: a.activity_id,
		kind: a.kind,
		title: a.title,
		state: a.state,
		date: Temporal.PlainDate.from(a.date),
		startsAt: Temporal.PlainTime.from(a.starts_at),
		...(a.until !== null && { until: Temporal.PlainDate.from(a.until) }),
		...(a.place !== null && { place: a.place }),
		createdOn: localMoment(a.created_at).toPlainDate(),
		school: { id: a.school_id, name: a.school_name },
		companies: own(rows.companies).map((company) => ({
			id: company.organisation_id,
			name: company.name,
			...(company.asked_for_questions_on !== null && {
				askedForQuestionsOn: Temporal.PlainDate.from(company.asked_for_questions_on)
			}),
			...(company.size_in_people !== null && { sizeInPeople: company.size_in_people })
		})),
		visitors: own(rows.visitors).map((row) => ({ id: row.organisation_id, name: row.name })),
		...(a.section !== null && { section: a.section }),
		tasks: own(rows.tasks).map(taskOf),
		programme: own(rows.programme).map((item) => itemOf(item, playbook, locale)),
		meetings: own(rows.meetings).map((row) => meetingOf(row, playbook, locale)),
		preconditions: preconditionsOf(own(rows.preconditions), playbook, locale),
		details: fittingDetails(playbook.details, v.parse(Values, a.details)),
		mails: own(rows.mails).map((row) => ({
			id: row.mail,
			sendOn: Temporal.PlainDate.from(row.send_on),
			isSent: row.sent_at !== null
		})),
		roles: own(rows.roles).map((row) => ({
			role: v.parse(Role, row.role),
			side: row.side,
			personId: row.person_id,
			name: row.name
		})),
		learningQuestions: own(rows.learningQuestions).map((row) => ({
			id: row.question_id,
			side:
				row.organisation_id === a.school_id
					? 'school'
					: row.kind === 'school'
						? 'visitor'
						: 'company',
			organisationId: row.organisation_id,
			organisationName: row.name,
			text: row.text,
			...(row.answer !== null && { answer: row.answer })
		})),
		questions: own(rows.questions).map((row) => ({
			id: row.question_id,
			topic: row.topic,
			text: row.text,
			...(row.taken_by_name !== null && { takenBy: row.taken_by_name })
		})),
		preStudy: own(rows.preStudy).map((row) => ({
			id: row.part_id,
			companyName: row.company_name,
			part: row.part,
			...(row.taken_by_name !== null && { takenBy: row.taken_by_name }),
			...(row.findings !== null && { findings: row.findings })
		})),
		signUps: {
			confirmed: signUps.filter(({ state }) => state === 'confirmed').length,
			waiting: signUps.filter(({ state }) => state === 'waiting').length,
			capacity: a.capacity
		},
		...(speedDate && { speedDate }),
		outcomes: own(rows.outcomes).map(outcomeOf),
		endings: endingStates({
			reachedColleagues: own(rows.sharing).some(({ audience }) =>
				['section', 'team', 'school'].includes(audience)
			),
			participantAnswers: answersOf(own(rows.answers), 'participant'),
			companyAnswers: answersOf(own(rows.answers), 'company'),
			thanksSent: own(rows.mails).some(
				({ mail, sent_at }) => mail === 'thanks' && sent_at !== null
			),
			outcomes: own(rows.outcomes).map(outcomeOf),
			feedbackPlanned: a.feedback_on !== null,
			setAside: own(rows.setAside)
		})
	};
}

function taskOf(row: Rows['tasks'][number]): Task {
	return {
		id: row.task_id,
		...(row.step !== null && { step: row.step }),
		...(row.title !== null && { title: row.title }),
		...(row.occurrence !== null && { occurrence: row.occurrence }),
		phase: row.phase,
		by: v.parse(Role, row.by_role),
		...(row.assignee_id !== null && {
			assignee: { id: row.assignee_id, name: row.assignee_name ?? '' }
		}),
		dueOn: Temporal.PlainDate.from(row.due_on),
		...(row.due_at !== null && { dueAt: Temporal.PlainTime.from(row.due_at) }),
		pinned: row.pinned,
		state: row.state,
		...(row.not_needed_because !== null && { notNeededBecause: row.not_needed_because }),
		...(row.ends !== null && { ends: row.ends })
	};
}

function itemOf(row: Rows['programme'][number], playbook: Playbook, locale: Locale): ProgrammeItem {
	const texts = playbook.texts[locale].programme[row.template ?? ''];
	const goal = row.goal ?? texts?.goal;
	const responsible = row.responsible_name ?? undefined;
	return {
		id: row.item_id,
		kind: v.parse(ItemKind, row.kind),
		title: row.title ?? texts?.title ?? '',
		...(goal !== undefined && { goal }),
		startsAt: Temporal.PlainTime.from(row.starts_at),
		durationMinutes: row.duration_minutes,
		...(row.place !== null && { place: row.place }),
		...(responsible !== undefined && { responsible })
	};
}

function meetingOf(row: Rows['meetings'][number], playbook: Playbook, locale: Locale): Meeting {
	const texts = playbook.texts[locale].meetings[row.template ?? ''];
	const goal = row.goal ?? texts?.goal;
	return {
		id: row.meeting_id,
		...(row.template !== null && { template: row.template }),
		title: row.title ?? texts?.title ?? '',
		...(goal !== undefined && { goal }),
		on: Temporal.PlainDate.from(row.on_date),
		startsAt: Temporal.PlainTime.from(row.starts_at),
		durationMinutes: row.duration_minutes,
		...(row.place !== null && { place: row.place }),
		isPinned: row.pinned
	};
}

/** One for each side that the playbook asks, also when that side has said nothing yet. */
function preconditionsOf(
	rows: Rows['preconditions'],
	playbook: Playbook,
	locale: Locale
): readonly Precondition[] {
	return playbook.preconditions.flatMap(({ id, sides }) =>
		sides.map((side) => {
			const row = rows.find((one) => one.precondition === id && one.side === side);
			return {
				id,
				title: playbook.texts[locale].preconditions[id]?.title ?? id,
				side,
				...(row && { text: row.text }),
				...(row?.confirmed_by != null &&
					row.confirmed_on !== null && {
						confirmed: { by: row.confirmed_by, on: Temporal.PlainDate.from(row.confirmed_on) }
					})
			};
		})
	);
}

function outcomeOf(row: Rows['outcomes'][number]) {
	return {
		id: row.outcome_id,
		kind: row.kind,
		text: row.text,
		...(row.owner_name !== null && { ownerName: row.owner_name }),
		...(row.next_step !== null && { nextStep: row.next_step }),
		...(row.next_step_on !== null && { nextStepOn: Temporal.PlainDate.from(row.next_step_on) }),
		state: row.state,
		...(row.became_activity_id !== null && { becameActivityId: row.became_activity_id })
	};
}

function answersOf(rows: Rows['answers'], audience: string): number {
	return Number(rows.find((row) => row.audience === audience)?.count ?? 0);
}

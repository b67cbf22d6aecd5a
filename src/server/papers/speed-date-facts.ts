import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { roundTimes } from '#domain/activity/round-times.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Locale } from '#domain/text/locale.ts';
import type { SpeedDateFacts } from '#documents/pdf/speed-date-facts.ts';
import { m } from '#messages';
import type { Db } from '#server/platform/database.ts';
import {
	confirmedSignUps,
	rotationFacts,
	type RotationFacts
} from '#server/rotation/rotation-facts.ts';
import { storedRotation, type MadeRotation } from '#server/rotation/stored-rotation.ts';

export interface PapersSource {
	readonly facts: SpeedDateFacts;
	readonly hasRotation: boolean;
}

/** What the papers of a speed-date are printed from; undefined when the activity is not one. */
export async function speedDateFacts(
	db: Db,
	plan: ActivityPlan,
	locale: Locale
): Promise<PapersSource | undefined> {
	const now = await rotationFacts(db, plan.id);
	if (plan.speedDate === undefined || now === undefined) return undefined;
	const made = await storedRotation(db, plan.id);
	const rounds = made?.request.rounds ?? plan.speedDate.rounds;
	const facts: SpeedDateFacts = {
		locale,
		activity: {
			title: plan.title,
			date: plan.date,
			place: plan.place ?? '',
			schoolName: plan.school.name
		},
		rounds: roundTimes(plan.programme, { ...plan.speedDate, rounds }),
		tables: now.tables.map(({ number, company, professional, job, noteTaker }) => ({
			number,
			companyName: company,
			professionalName: professional,
			professionalFunction: job ?? '',
			...(noteTaker !== null && { noteTakerName: noteTaker })
		})),
		teachers: await teachers(db, plan, now, made),
		topics: topics(plan, locale)
	};
	return { facts, hasRotation: made !== undefined };
}

/** By name: that is how papers are handed out. */
async function teachers(
	db: Db,
	plan: ActivityPlan,
	now: RotationFacts,
	made: MadeRotation | undefined
): Promise<SpeedDateFacts['teachers']> {
	const questions = await db
		.selectFrom('topic_question')
		.select(['taken_by', 'text'])
		.where('activity_id', '=', plan.id)
		.where('taken_by', 'is not', null)
		.orderBy('created_at')
		.execute();
	const numberOf = new Map(now.tables.map(({ id, number }) => [id, number]));
	return confirmedSignUps(now)
		.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
		.map(({ id, personId, name, organisation, section }) => {
			const index = made?.request.teachers.findIndex((teacher) => teacher.id === id) ?? -1;
			return {
				name,
				organisation: organisation ?? plan.school.name,
				section: section ?? plan.section ?? '',
				tableNumberByRound: (made?.plan.seats ?? []).map((row) => {
					const table = made?.request.tables[row[index] ?? -1]?.id ?? '';
					return numberOf.get(table) ?? null;
				}),
				questions: questions.filter(({ taken_by }) => taken_by === personId).map(({ text }) => text)
			};
		});
}

function topics(plan: ActivityPlan, locale: Locale): SpeedDateFacts['topics'] {
	const titles = playbookFor(plan.kind).texts[locale].topics;
	const ids = [...new Set(plan.questions.map(({ topic }) => topic))];
	const learning = plan.learningQuestions.map(({ text }) => text);
	return [
		...(learning.length > 0
			? [{ title: m.rotation_learning_questions({}, { locale }), questions: learning }]
			: []),
		...ids.map((topic) => ({
			title: titles[topic]?.title ?? topic,
			questions: plan.questions.filter((each) => each.topic === topic).map(({ text }) => text)
		}))
	];
}

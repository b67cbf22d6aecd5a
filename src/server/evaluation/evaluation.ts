import * as v from 'valibot';
import {
	audiences,
	evaluationForm,
	type Answers,
	type Audience
} from '#domain/evaluation/evaluation-form.ts';
import { summarise, type Response, type Summary } from '#domain/evaluation/summarise.ts';
import type { Db } from '#server/platform/database.ts';
import type { EvaluationAudience } from '#server/platform/tables.ts';

const Audience = v.picklist(audiences);
const Answers = v.record(v.string(), v.union([v.number(), v.boolean(), v.string()]));

export interface Invitation {
	readonly id: string;
	readonly activityId: string;
	readonly audience: Audience;
	readonly name: string;
	readonly answered: boolean;
	readonly title: string;
	readonly date: string;
	readonly school: string;
}

/** What somebody is asked to look back on, or nothing when the invitation is gone. */
export async function invitation(db: Db, invitationId: string): Promise<Invitation | undefined> {
	const row = await db
		.selectFrom('evaluation_invitation as i')
		.innerJoin('activity as a', (join) =>
			join.onRef('a.region_id', '=', 'i.region_id').onRef('a.activity_id', '=', 'i.activity_id')
		)
		.innerJoin('organisation as o', (join) =>
			join.onRef('o.region_id', '=', 'a.region_id').onRef('o.organisation_id', '=', 'a.school_id')
		)
		.select(['i.activity_id', 'i.audience', 'i.name', 'i.answered', 'a.title', 'a.date'])
		.select('o.name as school')
		.where('i.invitation_id', '=', invitationId)
		.executeTakeFirst();
	return (
		row && {
			id: invitationId,
			activityId: row.activity_id,
			audience: v.parse(Audience, row.audience),
			name: row.name,
			answered: row.answered,
			title: row.title,
			date: row.date,
			school: row.school
		}
	);
}

/**
 * Records an answer, once for each invitation. An anonymous one keeps no name, no moment and no tie to
 * its invitation; that the invitation was used is all that is known.
 */
export async function answerEvaluation(
	db: Db,
	{ id, activityId, audience, name }: Invitation,
	answers: Answers,
	isAnonymous: boolean
): Promise<'recorded' | 'already-answered'> {
	const { numUpdatedRows } = await db
		.updateTable('evaluation_invitation')
		.set({ answered: true })
		.where('invitation_id', '=', id)
		.where('answered', '=', false)
		.executeTakeFirst();
	if (numUpdatedRows === 0n) return 'already-answered';
	await db
		.insertInto('evaluation_response')
		.values({
			activity_id: activityId,
			audience,
			respondent: isAnonymous ? null : name,
			answers: JSON.stringify(answers)
		})
		.execute();
	return 'recorded';
}

export interface EvaluationResult {
	readonly audience: Audience;
	readonly invited: number;
	readonly summary: Summary;
}

/** What both sides answered about an activity. */
export async function evaluationResults(
	db: Db,
	activityId: string
): Promise<readonly EvaluationResult[]> {
	const invited = await db
		.selectFrom('evaluation_invitation')
		.select(['audience', (e) => e.fn.countAll<string>().as('count')])
		.where('activity_id', '=', activityId)
		.groupBy('audience')
		.execute();
	const responses = await db
		.selectFrom('evaluation_response')
		.select(['audience', 'respondent', 'answers'])
		.where('activity_id', '=', activityId)
		.execute();
	return audiences.map((audience) => ({
		audience,
		invited: Number(invited.find((row) => row.audience === audience)?.count ?? 0),
		summary: summarise(audience, responses.filter(from(audience)).map(responseOf))
	}));
}

const from = (wanted: EvaluationAudience) => (row: { readonly audience: EvaluationAudience }) =>
	row.audience === wanted;

function responseOf(row: { respondent: string | null; answers: unknown }): Response {
	return {
		answers: v.parse(Answers, row.answers),
		...(row.respondent !== null && { respondent: row.respondent })
	};
}

/** The form as it was sent: complete answers, or what is wrong by question. */
export function parseAnswers(
	audience: Audience,
	form: FormData
): { readonly answers: Answers } | { readonly missing: readonly string[] } {
	const answers: Record<string, number | boolean | string> = {};
	const missing: string[] = [];
	for (const { id, kind } of evaluationForm(audience)) {
		const given = form.get(id);
		const text = typeof given === 'string' ? given.trim().slice(0, 4000) : '';
		if (kind === 'text') {
			if (text !== '') answers[id] = text;
		} else if (kind === 'yesNo') {
			if (text === 'yes' || text === 'no') answers[id] = text === 'yes';
			else missing.push(id);
		} else if (/^[1-5]$/u.test(text)) answers[id] = Number(text);
		else missing.push(id);
	}
	return missing.length > 0 ? { missing } : { answers };
}

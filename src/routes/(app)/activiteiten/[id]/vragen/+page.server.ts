import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#messages';
import { peopleAround } from '#server/activity/people-around.ts';
import { readActivity } from '#server/activity/read-activity.ts';
import {
	addPreStudy,
	changePreStudy,
	dividePreStudy,
	preStudy,
	removePreStudy
} from '#server/pre-study/pre-study.ts';
import {
	addLearningQuestion,
	changeLearningQuestion,
	learningQuestions,
	removeLearningQuestion,
	setAskedOn
} from '#server/question/learning-questions.ts';
import {
	addTopicQuestion,
	divideTopicQuestions,
	giveTopicQuestion,
	removeTopicQuestion,
	topics
} from '#server/question/topic-questions.ts';
import { errorsOf, fieldsOf, parsed } from '../../form-fields.ts';
import { inActivity } from '../in-activity.ts';
import {
	AskedForm,
	LearningChangeForm,
	LearningForm,
	PartChangeForm,
	PartForm,
	PartIdForm,
	PartsForm,
	QuestionForm,
	TakeForm,
	TopicForm
} from './question-forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const plan = await readActivity(locals, params.id);
	if (plan === undefined) error(404);
	const activity = { id: plan.id, schoolId: plan.school.id };
	return locals.inRegion(async ({ db }) => ({
		parties: await learningQuestions(db, activity),
		topics: await topics(db, plan, locals.locale),
		studies: await preStudy(db, plan.id),
		people: await peopleAround(db, activity),
		/** The question or part that is being changed. */
		editing: url.searchParams.get('wijzig')
	}));
};

type Event = Parameters<Actions[string]>[0];

/** A change that is refused only when somebody tampered with the form. */
async function change(event: Event, run: Parameters<typeof inActivity<boolean>>[1]): Promise<void> {
	if (!(await inActivity(event, run))) error(404);
}

/** Which form was refused: the kind of it, and the id that it was about. */
const refused = (
	form: string,
	about: string,
	values: Readonly<Record<string, string>>,
	errors: Readonly<Record<string, string>>
) => fail(400, { form, about, values, errors });

export const actions = {
	leervraag: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(LearningForm, values);
		if (!form.success) {
			return refused('learning', values['organisation'] ?? '', values, errorsOf(form.issues));
		}
		await change(event, ({ db, today }, activity, { personId }) =>
			addLearningQuestion(db, activity, {
				organisationId: form.output.organisation,
				text: form.output.text,
				askedBy: personId,
				today: today.toString()
			})
		);
		return { toast: { text: m.question_added() } };
	},
	leervraagwijzigen: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(LearningChangeForm, values);
		if (!form.success) {
			return refused('learning-change', values['question'] ?? '', values, errorsOf(form.issues));
		}
		const { question: id, text, answer } = form.output;
		await change(event, ({ db }, activity) =>
			changeLearningQuestion(db, activity.id, { id, text, answer })
		);
		return { toast: { text: m.question_changed() } };
	},
	leervraagweg: async (event) => {
		const { question } = parsed(QuestionForm, await fieldsOf(event.request));
		await change(event, ({ db }, { id }) => removeLearningQuestion(db, id, question));
		return { toast: { text: m.question_removed() } };
	},
	gevraagd: async (event) => {
		const { organisation, asked } = parsed(AskedForm, await fieldsOf(event.request));
		await change(event, ({ db, today }, { id }) =>
			setAskedOn(db, id, organisation, asked === 'ja' ? today.toString() : null)
		);
		const undo = { action: '?/gevraagd', fields: { organisation, asked: 'nee' } };
		return { toast: { text: m.question_asked_saved(), ...(asked === 'ja' && { undo }) } };
	},
	vraag: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(TopicForm, values);
		if (!form.success) {
			return refused('topic', values['topic'] ?? '', values, errorsOf(form.issues));
		}
		const { topic, text } = form.output;
		await change(event, ({ db }, activity) => addTopicQuestion(db, activity, topic, text));
		return { toast: { text: m.question_added() } };
	},
	vraagweg: async (event) => {
		const { question } = parsed(QuestionForm, await fieldsOf(event.request));
		await change(event, ({ db }, { id }) => removeTopicQuestion(db, id, question));
		return { toast: { text: m.question_removed() } };
	},
	neem: async (event) => {
		const { question, person } = parsed(TakeForm, await fieldsOf(event.request));
		await change(event, ({ db }, activity) => giveTopicQuestion(db, activity, question, person));
		return { toast: { text: m.question_given() } };
	},
	verdeelvragen: async (event) => {
		const count = await inActivity(event, ({ db }, activity) => divideTopicQuestions(db, activity));
		return { toast: { text: m.question_divided({ count }) } };
	},
	deel: async (event) => {
		const values = await fieldsOf(event.request);
		const form = v.safeParse(PartForm, values);
		if (!form.success) {
			return refused('part', values['organisation'] ?? '', values, errorsOf(form.issues));
		}
		const { organisation, part } = form.output;
		await change(event, ({ db }, { id }) => addPreStudy(db, id, organisation, [part]));
		return { toast: { text: m.question_part_added() } };
	},
	standaarddelen: async (event) => {
		const { organisation } = parsed(PartsForm, await fieldsOf(event.request));
		const parts = [m.question_part_work(), m.question_part_people(), m.question_part_new()];
		await change(event, ({ db }, { id }) => addPreStudy(db, id, organisation, parts));
		return { toast: { text: m.question_part_added() } };
	},
	deelwijzigen: async (event) => {
		const { part: id, person, findings } = parsed(PartChangeForm, await fieldsOf(event.request));
		await change(event, ({ db }, activity) =>
			changePreStudy(db, activity, { id, takenBy: person, findings })
		);
		return { toast: { text: m.question_part_changed() } };
	},
	deelweg: async (event) => {
		const { part } = parsed(PartIdForm, await fieldsOf(event.request));
		await change(event, ({ db }, { id }) => removePreStudy(db, id, part));
		return { toast: { text: m.question_part_removed() } };
	},
	verdeelvoorstudie: async (event) => {
		const count = await inActivity(event, async ({ db }, activity) => {
			const parts = [m.question_part_work(), m.question_part_people(), m.question_part_new()];
			for (const study of await preStudy(db, activity.id)) {
				if (study.parts.length === 0) {
					await addPreStudy(db, activity.id, study.organisationId, parts);
				}
			}
			return dividePreStudy(db, activity);
		});
		return { toast: { text: m.question_divided({ count }) } };
	}
} satisfies Actions;

import * as v from 'valibot';
import { m } from '#messages';

const Id = v.pipe(v.string(), v.uuid());
const words = (missing: () => string) =>
	v.pipe(v.string(), v.trim(), v.nonEmpty(missing), v.maxLength(1000));
const Person = v.pipe(
	v.union([v.literal(''), Id]),
	v.transform((id) => (id === '' ? null : id))
);
const Free = v.pipe(v.string(), v.trim(), v.maxLength(4000));

export const LearningForm = v.object({
	organisation: Id,
	text: words(() => m.question_text_missing())
});
export const LearningChangeForm = v.object({
	question: Id,
	text: words(() => m.question_text_missing()),
	answer: Free
});
export const AskedForm = v.object({ organisation: Id, asked: v.picklist(['ja', 'nee']) });
export const QuestionForm = v.object({ question: Id });
export const TopicForm = v.object({
	topic: v.pipe(v.string(), v.maxLength(60)),
	text: words(() => m.question_text_missing())
});
export const TakeForm = v.object({ question: Id, person: Person });
export const PartForm = v.object({
	organisation: Id,
	part: words(() => m.question_part_missing())
});
export const PartsForm = v.object({ organisation: Id });
export const PartChangeForm = v.object({ part: Id, person: Person, findings: Free });
export const PartIdForm = v.object({ part: Id });

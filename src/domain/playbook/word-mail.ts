import type { Locale } from '#domain/text/locale.ts';
import type { Playbook } from './playbook.ts';

/** The placeholders that the texts of mails may use. */
export const mailPlaceholders = [
	'activityLink',
	'company',
	'contact',
	'coordinator',
	'date',
	'endTime',
	'evaluationLink',
	'learningQuestions',
	'participant',
	'personalLink',
	'place',
	'programme',
	'school',
	'signUpLink',
	'startTime'
] as const;
type MailPlaceholder = (typeof mailPlaceholders)[number];
export type MailValues = Readonly<Partial<Record<MailPlaceholder, string>>>;

const placeholder = /\{(\w+)\}/gu;

/**
 * A mail of a playbook with its placeholders filled in, as plain text. A placeholder without a value
 * stays as it stands, so that whoever edits the mail before it goes out sees what is missing.
 */
export function wordMail(
	playbook: Pick<Playbook, 'kind' | 'texts'>,
	mail: string,
	locale: Locale,
	values: MailValues
): { readonly subject: string; readonly body: string } {
	const texts = playbook.texts[locale].mails[mail];
	if (!texts) throw new Error(`No mail ${mail} in the playbook ${playbook.kind}`);
	return { subject: filled(texts.subject, values), body: filled(texts.body, values) };
}

/** Fills each `{name}` once: what a value contains is never read as a placeholder. */
export function filled(text: string, values: MailValues): string {
	const known = new Map(Object.entries(values));
	return text.replaceAll(placeholder, (whole, name: string) => known.get(name) ?? whole);
}

/** The placeholders that a text uses, each once, in the order of the text. */
export function placeholdersIn(text: string): readonly string[] {
	return [...new Set([...text.matchAll(placeholder)].map(([whole]) => whole.slice(1, -1)))];
}

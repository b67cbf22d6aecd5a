import { createInterface } from 'node:readline/promises';
import * as v from 'valibot';

type Question = (inputs: Record<string, never>, options: { locale: 'nl' | 'en' }) => string;

/** Asks for each answer that is missing or will not do, until it does. Without a terminal it asks nothing. */
export async function askOnTerminal<Name extends string>(
	questions: Readonly<Record<Name, Question>>,
	valid: Readonly<Record<NoInfer<Name>, v.GenericSchema>>,
	given: Readonly<Partial<Record<NoInfer<Name>, string>>>
): Promise<Readonly<Partial<Record<Name, string>>>> {
	if (!process.stdin.isTTY) return given;
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const answers: Partial<Record<Name, string>> = { ...given };
	try {
		for (const name in questions) {
			while (!v.is(valid[name], answers[name])) {
				const question = questions[name];
				answers[name] = await terminal.question(
					`${question({}, { locale: 'nl' })} / ${question({}, { locale: 'en' })}: `
				);
			}
		}
	} finally {
		terminal.close();
	}
	return answers;
}

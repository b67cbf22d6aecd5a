import { m } from '#messages';

/** The process speaks to whoever runs it before it can know their language: in both. */
type Text<Inputs> = (inputs: Inputs, options: { locale: 'nl' | 'en' }) => string;

const languages = ['nl', 'en'] as const;

export function tell<Inputs>(text: Text<Inputs>, inputs: Inputs): void {
	for (const locale of languages) console.log(text(inputs, { locale }));
}

/** Says what went wrong. @returns the exit code */
export function complain<Inputs>(text: Text<Inputs>, inputs: Inputs): 1 {
	for (const locale of languages) console.error(text(inputs, { locale }));
	return 1;
}

/** What to do first, set apart from the messages before it. */
export function welcome(url: string, coordinator: string | undefined): void {
	for (const locale of languages) {
		const then =
			coordinator === undefined
				? m.process_ready_empty({}, { locale })
				: m.process_ready_demo({ email: coordinator, mailbox: `${url}/postvak` }, { locale });
		const lines = [m.process_ready({ url }, { locale }), then, m.process_stop_hint({}, { locale })];
		console.log(`\n${lines.map((line) => `  ${line}`).join('\n')}`);
	}
	console.log();
}

import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { holidayRegions } from '#domain/calendar/school-calendar.ts';
import { mailAddress } from '#domain/mail/mail-address.ts';
import { m } from '#messages';
import { openDatabase } from '#server/platform/database.ts';
import { createRegion, type NewRegion } from '#server/region/create-region.ts';
import { askOnTerminal } from './ask-on-terminal.ts';
import { complain, tell } from './operator.ts';
import { withDatabase } from './with-database.ts';

const options = {
	region: { type: 'string' },
	'holiday-region': { type: 'string' },
	name: { type: 'string' },
	email: { type: 'string' }
} as const;

type Option = keyof typeof options;
type Answers = Readonly<Partial<Record<Option, string>>>;

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const valid = {
	region: text,
	'holiday-region': v.picklist(holidayRegions),
	name: text,
	email: v.pipe(
		v.string(),
		v.check((typed) => mailAddress(typed) !== null)
	)
};

const questions = {
	region: m.region_init_ask_region,
	'holiday-region': m.region_init_ask_holiday_region,
	name: m.region_init_ask_name,
	email: m.region_init_ask_email
};

/** Makes a region and its first coordinator; on a terminal it asks for what was not given. */
export async function init(args: readonly string[]): Promise<number> {
	const given = givenAnswers(args);
	if (given === undefined) return complain(m.region_init_usage, {});
	const wanted = wantedRegion(await askOnTerminal(questions, valid, given));
	if (wanted === undefined) return 1;
	return withDatabase(async (ownerUrl) => {
		const database = openDatabase(ownerUrl, 1);
		try {
			const made = await createRegion(database, wanted);
			if (made.outcome === 'refused') {
				return complain(
					made.reason === 'exists' ? m.region_init_exists : m.region_init_no_letters,
					{ region: wanted.name }
				);
			}
			tell(m.region_init_done, { region: wanted.name, email: wanted.coordinator.email });
			return 0;
		} finally {
			await database.destroy();
		}
	});
}

function givenAnswers(args: readonly string[]): Answers | undefined {
	try {
		return parseArgs({ args: [...args], options, strict: true }).values;
	} catch {
		return undefined;
	}
}

/** The region when every answer will do; otherwise the operator has read which does not. */
function wantedRegion(answers: Answers): NewRegion | undefined {
	const parsed = v.safeParse(v.object(valid), answers);
	const email = mailAddress(answers.email ?? '');
	if (parsed.success && email !== null) {
		const { region, name } = parsed.output;
		return {
			name: region,
			holidayRegion: parsed.output['holiday-region'],
			coordinator: { name, email }
		};
	}
	complain(m.region_init_usage, {});
	for (const issue of parsed.issues ?? []) {
		const option = v.getDotPath(issue) ?? '';
		complain(m.region_init_wrong, { option: `--${option}` });
	}
	return undefined;
}

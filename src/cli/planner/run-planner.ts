import { separatedValues } from '#documents/spreadsheet/separated-values.ts';
import { m } from '#messages';
import { decodeText } from '#server/import/decode-text.ts';
import { choiceOption, readOptions, secondsOption, wholeOption } from './options.ts';
import { planJson } from './plan-json.ts';
import type { Best, Given, Job, Planner } from './planner.ts';
import { plannerHelp } from './planner-help.ts';
import { complainOf, named, read, words, wrong, type Reading } from './problem.ts';
import { Progress } from './progress.ts';
import { search } from './search.ts';
import { standardInput, toStandardOutput } from './standard-streams.ts';

/** What the exit code of a planner says. */
const planned = 0;
const unreadable = 1;
const noPlan = 2;

/** Reads a request on standard input, plans, and writes the plan and nothing else to standard output. */
export async function runPlanner<Plan extends Best>(
	planner: Planner<Plan>,
	args: readonly string[]
): Promise<number> {
	const command = planner.name;
	const given = readOptions(args, planner.options);
	const settings = given.outcome === 'read' ? readSettings(planner, given.value) : given;
	if (settings.outcome !== 'read') {
		complainOf(words(m.planner_use_wrong, { command }), settings.problems);
		return unreadable;
	}
	const { options, seconds, format } = settings.value;
	if (options['help'] !== undefined) {
		await toStandardOutput(`${plannerHelp(planner)}\n`);
		return planned;
	}
	const bytes = await standardInput();
	if (bytes.length === 0) {
		complainOf(words(m.planner_no_input, { command }), []);
		return unreadable;
	}
	const request = readRequest(planner, bytes, settings.value);
	if (request.outcome !== 'read') {
		const isWrong = request.outcome === 'wrong';
		complainOf(words(isWrong ? m.planner_request_wrong : m.planner_no_plan, {}), request.problems);
		return isWrong ? unreadable : noPlan;
	}
	const { job, isJson } = request.value;
	const progress =
		options['quiet'] === undefined
			? new Progress(process.stderr, () => performance.now())
			: undefined;
	const plan = await search(job.plans(), seconds, (best) => progress?.plan(job.figures(best)));
	if ('reason' in plan) {
		const problem = { place: named(plan.reason), words: job.refused(plan) };
		complainOf(words(m.planner_no_plan, {}), [problem]);
		return noPlan;
	}
	progress?.plan(job.figures(plan));
	progress?.end(plan);
	const wantsJson = format === undefined ? isJson : format === 'json';
	await toStandardOutput(
		wantsJson || !job.csv ? planJson(job.json(plan)) : separatedValues(job.csv(plan))
	);
	return planned;
}

interface Settings {
	readonly options: Given;
	readonly seconds: number;
	readonly seed: number | undefined;
	readonly format: 'json' | 'csv' | undefined;
}

function readSettings<Plan extends Best>(
	{ fromCsv }: Planner<Plan>,
	options: Given
): Reading<Settings> {
	const seconds = secondsOption(options);
	if (seconds.outcome !== 'read') return seconds;
	const seed = wholeOption(options, 'seed', [0, 2 ** 32 - 1], undefined);
	if (seed.outcome !== 'read') return seed;
	const format = choiceOption(options, 'format', fromCsv ? ['json', 'csv'] : ['json']);
	if (format.outcome !== 'read') return format;
	return read({ options, seconds: seconds.value, seed: seed.value, format: format.value });
}

interface Request<Plan extends Best> {
	readonly job: Job<Plan>;
	readonly isJson: boolean;
}

/** A request that begins with a bracket is JSON. */
function readRequest<Plan extends Best>(
	{ fromJson, fromCsv, options }: Planner<Plan>,
	bytes: Uint8Array,
	{ options: given, seed }: Settings
): Reading<Request<Plan>> {
	const decoded = decodeText(bytes);
	const isJson = decoded.outcome === 'text' && /^\s*[[{]/.test(decoded.text);
	if (!isJson && fromCsv) {
		const job = fromCsv(bytes, given, seed);
		return job.outcome === 'read' ? read({ job: job.value, isJson }) : job;
	}
	if (decoded.outcome === 'refused')
		return wrong({ place: named('JSON'), words: words(m.planner_csv_not_here, {}) });
	const alien = Object.keys(given).filter((name) => options[name]?.onlyCsv);
	if (alien.length > 0) {
		const text = words(m.planner_option_only_csv, {});
		return wrong(...alien.map((name) => ({ place: named(`--${name}`), words: text })));
	}
	const fields = parseJson(decoded.text);
	if (fields.outcome !== 'read') return fields;
	const job = fromJson(fields.value, seed);
	return job.outcome === 'read' ? read({ job: job.value, isJson: true }) : job;
}

function parseJson(text: string): Reading<unknown> {
	try {
		return read<unknown>(JSON.parse(text));
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		return wrong({ place: named('JSON'), words: words(m.planner_not_json, { detail }) });
	}
}

import { join, resolve } from 'node:path';
import * as v from 'valibot';

/** What the operator chose through environment variables. */
export type Settings = {
	readonly port: number;
	/** Without a host Vakbrug listens on this machine only. */
	readonly host: string | undefined;
	/** An absolute path. */
	readonly dataFolder: string;
	readonly databaseUrl: string | undefined;
	readonly smtpUrl: string | undefined;
	readonly origin: string;
	readonly originIsChosen: boolean;
	readonly demo: boolean;
	readonly mailFrom: string | undefined;
	readonly secret: string | undefined;
};

export type SettingProblem = {
	readonly variable: string;
	/** `process_setting_<problem>` is its text. */
	readonly problem:
		| 'port'
		| 'host'
		| 'folder'
		| 'postgres_url'
		| 'smtp_url'
		| 'origin'
		| 'on_off'
		| 'sender'
		| 'secret';
};

type Problem = SettingProblem['problem'];

const problems: Readonly<Record<string, Problem>> = {
	PORT: 'port',
	HOST: 'host',
	VAKBRUG_DATA: 'folder',
	DATABASE_URL: 'postgres_url',
	SMTP_URL: 'smtp_url',
	ORIGIN: 'origin',
	VAKBRUG_DEMO: 'on_off',
	MAIL_FROM: 'sender',
	VAKBRUG_SECRET: 'secret'
};

const address = '[^\\s@<>,;"]+@[^\\s@<>,;"]+[.][^\\s@<>,;"]+';
const sender = new RegExp(`^(${address}|[^<>\\r\\n"]*<${address}>)$`);

const url = (test: (url: URL) => boolean) =>
	v.pipe(
		v.string(),
		v.check((text) => {
			const parsed = URL.parse(text);
			return parsed !== null && test(parsed);
		})
	);

const Environment = v.object({
	PORT: v.optional(
		v.pipe(v.string(), v.digits(), v.transform(Number), v.minValue(1), v.maxValue(65535)),
		'3000'
	),
	HOST: v.optional(v.pipe(v.string(), v.regex(/^[\w.:%-]+$/), v.regex(/^(?![\w.-]+:\d+$)/))),
	VAKBRUG_DATA: v.optional(v.pipe(v.string(), v.regex(/^[^\0]+$/))),
	DATABASE_URL: v.optional(url(({ protocol }) => /^postgres(ql)?:$/.test(protocol))),
	SMTP_URL: v.optional(
		url(({ protocol, hostname }) => /^smtps?:$/.test(protocol) && hostname !== '')
	),
	ORIGIN: v.optional(
		url(
			({ protocol, href, origin }) =>
				/^https?:$/.test(protocol) && (href === origin || href === `${origin}/`)
		)
	),
	VAKBRUG_DEMO: v.optional(v.picklist(['on', 'off']), 'on'),
	MAIL_FROM: v.optional(v.pipe(v.string(), v.regex(sender))),
	VAKBRUG_SECRET: v.optional(v.pipe(v.string(), v.minLength(32)))
});

/** Reads the settings. A variable that is set but empty counts as not set. */
export function readSettings(
	env: Readonly<Record<string, string | undefined>>
): { ok: true; settings: Settings } | { ok: false; problems: SettingProblem[] } {
	const given = Object.fromEntries(
		Object.keys(problems).flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()]] : []))
	);
	const parsed = v.safeParse(Environment, given);
	if (!parsed.success) {
		const wrong = new Set(parsed.issues.map((issue) => v.getDotPath(issue)));
		return {
			ok: false,
			problems: Object.entries(problems)
				.filter(([variable]) => wrong.has(variable))
				.map(([variable, problem]) => ({ variable, problem }))
		};
	}
	const it = parsed.output;
	return {
		ok: true,
		settings: {
			port: it.PORT,
			host: it.HOST,
			dataFolder: resolve(it.VAKBRUG_DATA ?? join(env['VAKBRUG_ROOT'] ?? '.', 'data')),
			databaseUrl: it.DATABASE_URL,
			smtpUrl: it.SMTP_URL,
			origin:
				it.ORIGIN === undefined ? `http://localhost:${String(it.PORT)}` : new URL(it.ORIGIN).origin,
			originIsChosen: it.ORIGIN !== undefined,
			demo: it.VAKBRUG_DEMO === 'on',
			mailFrom: it.MAIL_FROM,
			secret: it.VAKBRUG_SECRET
		}
	};
}

import { readSettings } from './settings.ts';
import type { PlatformSettings } from './platform.ts';

/** What `vakbrug serve` hands to the application through the environment, read once more and typed. */
export function platformSettings(
	env: Readonly<Record<string, string | undefined>>
): PlatformSettings {
	const read = readSettings(env);
	if (!read.ok) throw new Error(read.problems.map(({ variable }) => variable).join(', '));
	const { databaseUrl, secret, origin, demo, smtpUrl, mailFrom } = read.settings;
	if (databaseUrl === undefined || secret === undefined) {
		throw new Error(
			'Start the application with `vakbrug serve`: it sets DATABASE_URL and VAKBRUG_SECRET.'
		);
	}
	const sender = mailFrom ?? `Vakbrug <vakbrug@${new URL(origin).hostname}>`;
	return { databaseUrl, secret, origin, demo, smtpUrl, mailFrom: sender };
}

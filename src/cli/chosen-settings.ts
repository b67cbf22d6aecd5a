import { m } from '#messages';
import { readSettings, type Settings } from '#server/platform/settings.ts';
import { complain } from './operator.ts';

/** The settings, or nothing once the operator has read which variable is wrong and why. */
export function chosenSettings(): Settings | undefined {
	const read = readSettings(process.env);
	if (read.ok) return read.settings;
	complain(m.process_settings_wrong, {});
	for (const { variable, problem } of read.problems)
		for (const locale of ['nl', 'en'] as const)
			console.error(`  ${variable}: ${m[`process_setting_${problem}`]({}, { locale })}`);
	return undefined;
}

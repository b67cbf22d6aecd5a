import { sayIn } from '#domain/text/say.ts';
import type { Aim, Companion, TimeSpent } from '#domain/playbook/suits.ts';
import { getLocale } from '#locale';
import { m } from '#messages';

export const aimWords: Readonly<Record<Aim, () => string>> = {
	trade: m.guide_aim_trade,
	careers: m.guide_aim_careers,
	teaching: m.guide_aim_teaching,
	material: m.guide_aim_material,
	partners: m.guide_aim_partners,
	safeStart: m.guide_aim_safe_start
};

export const companionWords: Readonly<Record<Companion, () => string>> = {
	companies: m.guide_with_companies,
	schools: m.guide_with_schools,
	onePerson: m.guide_with_one_person
};

export const timeSpentWords: Readonly<Record<TimeSpent, () => string>> = {
	hours: m.guide_time_hours,
	day: m.guide_time_day,
	days: m.guide_time_days,
	year: m.guide_time_year
};

/** Why a kind fits: the answers that it meets, in one sentence. */
export function fitWords(
	fits: readonly ('aim' | 'companion' | 'time')[],
	answers: {
		readonly aim: Aim | null;
		readonly companion: Companion | null;
		readonly time: TimeSpent | null;
	}
): string {
	const words = fits.flatMap((fit) => {
		if (fit === 'aim') return answers.aim ? [aimWords[answers.aim]()] : [];
		if (fit === 'companion') return answers.companion ? [companionWords[answers.companion]()] : [];
		return answers.time ? [timeSpentWords[answers.time]()] : [];
	});
	return m.guide_because({ list: sayIn(getLocale()).list(words).toLocaleLowerCase(getLocale()) });
}

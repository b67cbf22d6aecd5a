import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { who, locale, platform } }) => ({
	shell: {
		person: who === undefined ? null : { name: who.name, role: who.role },
		region: who?.regionName ?? null,
		demo: platform.settings.demo && platform.settings.smtpUrl === undefined,
		locale
	}
});

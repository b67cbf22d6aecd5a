import { error } from '@sveltejs/kit';
import { mailboxList } from '#server/mail/mailbox.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { platform, locale } }) => {
	if (!platform.settings.demo || platform.settings.smtpUrl !== undefined) error(404);
	return { mails: await mailboxList(platform, locale) };
};

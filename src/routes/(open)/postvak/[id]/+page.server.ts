import { error } from '@sveltejs/kit';
import { mailboxMail } from '#server/mail/mailbox.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { platform } }) => {
	if (!platform.settings.demo || platform.settings.smtpUrl !== undefined) error(404);
	const mail = await mailboxMail(platform, params.id);
	return mail ?? error(404);
};

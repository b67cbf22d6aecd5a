import { error } from '@sveltejs/kit';
import { mailboxMime } from '#server/mail/mailbox.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals: { platform } }) => {
	if (!platform.settings.demo || platform.settings.smtpUrl !== undefined) error(404);
	const mime = await mailboxMime(platform, params.id);
	if (mime === undefined) error(404);
	return new Response(new Uint8Array(mime), {
		headers: {
			'Content-Type': 'message/rfc822',
			'Content-Disposition': 'attachment; filename="bericht.eml"'
		}
	});
};

import type { MailAudience } from '#domain/playbook/playbook.ts';
import { m } from '#messages';

/** To whom a mail goes, in words. */
export const audienceWords: Readonly<Record<MailAudience, () => string>> = {
	companies: m.activity_mail_to_companies,
	visitors: m.activity_mail_to_visitors,
	teachers: m.activity_mail_to_teachers,
	participants: m.activity_mail_to_participants,
	school: m.activity_mail_to_school
};

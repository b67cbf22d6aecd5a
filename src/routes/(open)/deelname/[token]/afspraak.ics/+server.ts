import { error } from '@sveltejs/kit';
import { activityCalendar } from '#documents/calendar/activity-calendar.ts';
import { withPersonalRegistration } from '#server/registration/personal-registration.ts';
import { appointmentOf } from '#server/registration/registration-appointment.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const content = await withPersonalRegistration(locals, params.token, (work, own) =>
		Promise.resolve(
			own.state === 'confirmed' && own.facts.signUp !== 'cancelled'
				? activityCalendar(appointmentOf(work, own.facts, own.mailed), 'PUBLISH').content
				: undefined
		)
	);
	if (content === undefined) error(404);
	return new Response(content, {
		headers: {
			'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
			'Content-Disposition': 'attachment; filename="afspraak.ics"',
			'Cache-Control': 'no-store'
		}
	});
};

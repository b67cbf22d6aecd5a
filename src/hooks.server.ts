import { getRequestEvent } from '$app/server';
import { error, redirect } from '@sveltejs/kit';
import type { Handle, ServerInit } from '@sveltejs/kit/hooks';
import { sveltekitCookies } from 'better-auth/svelte-kit';
import { paraglideMiddleware } from '#locale-server';
import { mayUse } from '#server/access/route-access.ts';
import { whoIs } from '#server/access/who.ts';
import { deliverMail } from '#server/mail/deliver-mail.job.ts';
import { closePdf } from '#server/platform/pdf/render-pdf.ts';
import { openPlatform, type Platform } from '#server/platform/platform.ts';
import { platformSettings } from '#server/platform/platform-settings.ts';
import { createAuth, type Auth } from '#server/sign-in/auth.ts';

let platform: Platform;
let auth: Auth;

export const init: ServerInit = async () => {
	platform = await openPlatform(platformSettings(process.env), (problem) => {
		console.error(problem);
	});
	auth = createAuth(platform, sveltekitCookies(getRequestEvent));
	await platform.jobs.work(deliverMail(platform));
	// Whoever started the process waits for what this returns.
	// eslint-disable-next-line @typescript-eslint/no-misused-promises
	process.on('sveltekit:shutdown', () => Promise.all([platform.close(), closePdf()]));
};

export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, async ({ locale }) => {
		const { locals } = event;
		locals.platform = platform;
		locals.auth = auth;
		locals.locale = locale;
		const session = await auth.api.getSession({ headers: event.request.headers });
		const who = session === null ? undefined : await whoIs(platform.database, session.user.id);
		if (who !== undefined) locals.who = who;
		locals.inRegion = (run) => {
			if (who === undefined) redirect(303, signInAddress(event.url));
			const seat = { regionId: who.regionId, actor: `person:${who.personId}` };
			return platform.inRegion(seat, (work) => run(work, who));
		};

		const route = event.route.id ?? '';
		if (route.startsWith('/(app)')) {
			if (who === undefined) redirect(303, signInAddress(event.url));
			const change = !['GET', 'HEAD'].includes(event.request.method);
			if (!mayUse(route.slice('/(app)'.length), who.role, change)) error(403);
		}
		const response = await resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%lang%', locale)
		});
		response.headers.set('X-Content-Type-Options', 'nosniff');
		response.headers.set('Referrer-Policy', 'same-origin');
		response.headers.set('X-Frame-Options', 'DENY');
		if (route.startsWith('/(app)')) response.headers.set('Cache-Control', 'private, no-store');
		return response;
	});

function signInAddress(url: URL): string {
	return `/inloggen?naar=${encodeURIComponent(url.pathname + url.search)}`;
}

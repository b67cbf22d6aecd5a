import { betterAuth, type BetterAuthPlugin } from 'better-auth';
import { magicLink } from 'better-auth/plugins';
import { sendSignInMail, signInMinutes } from './send-sign-in-mail.ts';
import type { Platform } from '#server/platform/platform.ts';

export type Auth = ReturnType<typeof createAuth>;

/**
 * Sign-in by mail link. The library makes and checks tokens and sessions; our own pages ask for a link
 * and confirm it by POST, because mail scanners follow links. `cookies` hands its cookies to the request.
 */
export function createAuth(platform: Platform, cookies: BetterAuthPlugin) {
	return betterAuth({
		appName: 'Vakbrug',
		baseURL: platform.settings.origin,
		secret: platform.settings.secret,
		database: { db: platform.authDatabase, type: 'postgres' },
		telemetry: { enabled: false },
		session: { expiresIn: 30 * 24 * 60 * 60, updateAge: 24 * 60 * 60 },
		plugins: [
			magicLink({
				expiresIn: signInMinutes * 60,
				storeToken: 'hashed',
				disableSignUp: true,
				sendMagicLink: ({ email, token, metadata }) =>
					sendSignInMail(platform, email, token, String(metadata?.['next'] ?? ''))
			}),
			cookies
		]
	});
}

import type { Who } from '#server/access/who.ts';
import type { Platform as OpenPlatform } from '#server/platform/platform.ts';
import type { Work } from '#server/platform/work.ts';
import type { Auth } from '#server/sign-in/auth.ts';
import type { Locale } from '#domain/text/locale.ts';

declare global {
	namespace App {
		interface Locals {
			/** Not the `App.Platform` of the web framework, which is what an adapter adds. */
			platform: OpenPlatform;
			auth: Auth;
			locale: Locale;
			/** Absent when nobody is signed in. */
			who?: Who;
			/** One unit of work in the region of whoever is signed in; sends others to the sign-in page. */
			inRegion: <T>(run: (work: Work, who: Who) => Promise<T>) => Promise<T>;
		}
	}
}

export {};

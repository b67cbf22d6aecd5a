import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { root } from './root.ts';
import { runWebsite } from './website.ts';

const Built = v.object({ handler: v.function() });

/** The built website. */
export function serve(): Promise<number> {
	process.env['NODE_ENV'] = 'production';
	return runWebsite(async () => {
		const built: unknown = await import(pathToFileURL(join(root, 'build', 'handler.js')).href);
		return { listener: v.parse(Built, built).handler };
	});
}

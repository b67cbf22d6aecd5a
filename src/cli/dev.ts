import { createServer } from 'vite';
import { root } from './root.ts';
import { runWebsite } from './website.ts';

/** The website from its sources: what changes is seen at once. */
export function dev(): Promise<number> {
	return runWebsite(async ({ servers: [server, ...others] }) => {
		const vite = await createServer({
			root,
			server: { middlewareMode: true, ...(server && { hmr: { server } }) }
		});
		// News of changes goes over the first server; a browser may knock at another one.
		for (const other of others)
			other.on('upgrade', (...upgrade) => server?.emit('upgrade', ...upgrade));
		return { listener: vite.middlewares, close: () => vite.close() };
	});
}

import { createServer, type RequestListener, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { m } from '#messages';
import type { Settings } from '#server/platform/settings.ts';
import { complain } from './operator.ts';

/** Requests that are still being answered at the end get this long. */
const finishingMs = 1500;

export type WebServer = {
	readonly servers: readonly Server[];
	/** Until this is called every request is asked to come back in a moment. */
	readonly answerWith: (listener: RequestListener) => void;
	readonly close: () => Promise<void>;
};

/** Takes the port at once, so that a taken one is known before anything else is started. */
export async function openWebServer(settings: Settings): Promise<WebServer | undefined> {
	let answer: RequestListener = (_, response) => {
		response.writeHead(503, { 'retry-after': '2', 'content-type': 'text/plain; charset=utf-8' });
		response.end('Vakbrug …');
	};
	const servers: Server[] = [];
	// `localhost` is two addresses; a machine may have only one of them.
	for (const host of settings.host === undefined ? ['127.0.0.1', '::1'] : [settings.host]) {
		const server = createServer((request, response) => {
			if (!sendHome(settings, request, response)) answer(request, response);
		});
		const problem = await listening(server, settings.port, host);
		if (problem === undefined) servers.push(server);
		else if (host !== '::1' || problem === 'EADDRINUSE') {
			for (const opened of servers) opened.close();
			const { port } = settings;
			if (problem === 'EADDRINUSE') complain(m.process_port_taken, { port, other: port + 1 });
			else complain(m.process_port_refused, { host, port, detail: problem });
			return undefined;
		}
	}
	return {
		servers,
		answerWith: (listener) => {
			answer = listener;
		},
		close: async () => {
			await Promise.all(servers.map(closed));
		}
	};
}

/**
 * Tells the application our own origin, whatever the request says. Where no origin was chosen, who
 * came by another name (127.0.0.1) is sent to it: cookies and links hold for one name.
 *
 * @returns whether the request was answered
 */
function sendHome(
	{ origin, originIsChosen }: Settings,
	request: Parameters<RequestListener>[0],
	response: Parameters<RequestListener>[1]
): boolean {
	const home = new URL(origin);
	const isElsewhere = request.headers.host !== home.host;
	if (isElsewhere && !originIsChosen && request.method === 'GET' && request.url?.startsWith('/')) {
		response.writeHead(308, { location: `${origin}${request.url}` }).end();
		return true;
	}
	request.headers['host'] = home.host;
	request.headers['x-vakbrug-protocol'] = home.protocol.slice(0, -1);
	return false;
}

function listening(server: Server, port: number, host: string): Promise<string | undefined> {
	return new Promise((done) => {
		server.once('error', (error) => {
			done('code' in error ? String(error.code) : error.message);
		});
		server.listen(port, host, () => {
			server.removeAllListeners('error');
			done(undefined);
		});
	});
}

async function closed(server: Server): Promise<void> {
	const done = new Promise((closed) => server.close(closed));
	server.closeIdleConnections();
	await Promise.race([done, sleep(finishingMs, undefined, { ref: false })]);
	server.closeAllConnections();
}

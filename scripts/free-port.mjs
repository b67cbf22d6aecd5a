import { createServer } from 'node:net';

/** A port on which nothing listens now. */
export async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await new Promise((listening) => server.once('listening', listening));
	const address = server.address();
	await new Promise((closed) => server.close(closed));
	if (address === null || typeof address === 'string') throw new Error('no port');
	return address.port;
}

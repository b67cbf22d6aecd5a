import { buffer } from 'node:stream/consumers';

/** Everything on standard input; nothing when a person would have to type it. */
export async function standardInput(): Promise<Uint8Array> {
	return process.stdin.isTTY ? new Uint8Array() : buffer(process.stdin);
}

/** Fulfilled when it is written out, or when the reader has had enough, such as `head`. */
export function toStandardOutput(text: string): Promise<void> {
	return new Promise((done, failed) => {
		process.stdout.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EPIPE') done();
			else failed(error);
		});
		process.stdout.write(text, (error) => {
			if (!error) done();
		});
	});
}

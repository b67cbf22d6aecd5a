import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PdfAnswer, PdfJob, PdfRequest } from './pdf-message.ts';

interface Pending {
	readonly resolve: (pdf: Uint8Array<ArrayBuffer>) => void;
	readonly reject: (error: Error) => void;
}

interface Renderer {
	readonly worker: Worker;
	readonly pendingById: Map<number, Pending>;
}

let renderer: Renderer | undefined;
let lastId = 0;

/**
 * Renders one document as a tagged PDF that meets PDF/UA-1.
 *
 * Typst compiles synchronously, so it works in a thread of its own, one document after another.
 *
 * @throws when the template is missing or wrong, or when the thread ends halfway; the next call
 * starts a new thread
 */
export function renderPdf(request: PdfRequest): Promise<Uint8Array<ArrayBuffer>> {
	renderer ??= startRenderer();
	const { worker, pendingById } = renderer;
	const id = ++lastId;
	return new Promise((resolve, reject) => {
		worker.postMessage({ id, request } satisfies PdfJob);
		pendingById.set(id, { resolve, reject });
		worker.ref();
	});
}

/** Ends the thread. Documents that are not ready yet are rejected. */
export async function closePdf(): Promise<void> {
	const ending = renderer;
	renderer = undefined;
	await ending?.worker.terminate();
}

function startRenderer(): Renderer {
	// A bundled server lies elsewhere, so the way to these files starts at the project.
	const root = process.env['VAKBRUG_ROOT'] ?? process.cwd();
	const worker = new Worker(join(root, 'src/server/platform/pdf/pdf-worker.ts'), {
		workerData: root,
		execArgv: []
	});
	const started: Renderer = { worker, pendingById: new Map() };
	worker.on('message', (answer: PdfAnswer) => {
		settle(started, answer);
	});
	worker.on('error', (error) => {
		giveUp(started, error instanceof Error ? error : new Error(String(error)));
	});
	worker.on('exit', () => {
		giveUp(started, new Error('The PDF thread ended before the document was ready.'));
	});
	return started;
}

function settle({ worker, pendingById }: Renderer, answer: PdfAnswer): void {
	const pending = pendingById.get(answer.id);
	pendingById.delete(answer.id);
	// An idle thread keeps no process alive.
	if (pendingById.size === 0) worker.unref();
	if (answer.outcome === 'rendered') pending?.resolve(answer.pdf);
	else pending?.reject(new Error(answer.message));
}

function giveUp(ended: Renderer, error: Error): void {
	if (renderer === ended) renderer = undefined;
	for (const pending of ended.pendingById.values()) pending.reject(error);
	ended.pendingById.clear();
}

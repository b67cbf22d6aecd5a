import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RotationRequest } from '#domain/rotation/plan-rotation.ts';
import type { PlannerAnswer, PlannerJob } from './planner-job.ts';

export interface PlannerLimits {
	/** The search stops there with the best plan so far, or earlier when that is proven. */
	readonly limitMs?: number;
	readonly signal?: AbortSignal;
	readonly file?: string;
}

/** A thread needs a moment to start and a large speed-date one to set up. */
const graceMs = 8000;

/**
 * Plans in a thread of its own, so that the server goes on answering others meanwhile.
 *
 * @returns the answer of the planner, or why there is none; a thread that ends spoils only this request
 */
export function runPlanner(
	request: RotationRequest,
	{ limitMs = 2000, signal, file = 'rotation-worker.ts' }: PlannerLimits = {}
): Promise<PlannerAnswer | { readonly reason: 'failed' | 'stopped'; readonly detail: string }> {
	// A bundled server lies elsewhere, so the way to these files starts at the project.
	const root = process.env['VAKBRUG_ROOT'] ?? process.cwd();
	const worker = new Worker(join(root, 'src/server/rotation', file), {
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: 512 }
	});
	const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<typeof runPlanner>>>();
	const stop = () => {
		resolve({ reason: 'stopped', detail: '' });
	};
	const overdue = setTimeout(() => {
		resolve({ reason: 'failed', detail: `no answer within ${String(limitMs + graceMs)} ms` });
	}, limitMs + graceMs);
	worker.once('message', (answer: PlannerAnswer) => {
		resolve(answer);
	});
	worker.once('error', (error) => {
		resolve({ reason: 'failed', detail: String(error) });
	});
	worker.once('exit', (code) => {
		resolve({ reason: 'failed', detail: `the thread ended with ${String(code)}` });
	});
	signal?.addEventListener('abort', stop);
	if (signal?.aborted === true) stop();
	worker.postMessage({ request, limitMs } satisfies PlannerJob);
	return promise.finally(() => {
		clearTimeout(overdue);
		signal?.removeEventListener('abort', stop);
		void worker.terminate();
	});
}

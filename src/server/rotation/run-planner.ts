import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RotationPlan, RotationRequest } from '#domain/rotation/plan-rotation.ts';
import type { PlannerAnswer, PlannerJob, PlannerNews } from './planner-job.ts';
import { Turns } from './turns.ts';

export interface PlannerLimits {
	/** The search stops there with the best plan so far, or earlier when that is proven. */
	readonly limitMs?: number;
	/** It also stops when nothing got better for so long. */
	readonly patienceMs?: number;
	readonly signal?: AbortSignal;
	/** Who asks: turns are shared fairly among them. */
	readonly asker?: string;
	readonly turns?: Turns;
	/** Told how many searches wait ahead, while there is no room. */
	readonly onWait?: (ahead: number) => void;
	readonly onBetter?: (plan: RotationPlan, elapsedMs: number) => void;
	readonly file?: string;
}

export type PlannerOutcome =
	PlannerAnswer | { readonly reason: 'failed' | 'stopped'; readonly detail: string };

/** One core stays free for pages. */
const atOnce = Math.max(1, availableParallelism() - 1);
/** For searches of seconds that somebody follows. */
export const longTurns = new Turns(atOnce);
/** A repair ten minutes before the start does not wait for one of those. */
const shortTurns = new Turns(atOnce);

/** A thread needs a moment to start and a large speed-date one to set up. */
const graceMs = 8000;

/**
 * Plans in a thread of its own, so that the server goes on answering others meanwhile.
 *
 * @returns the answer of the planner, or why there is none; a thread that ends spoils only this request
 */
export async function runPlanner(
	request: RotationRequest,
	limits: PlannerLimits = {}
): Promise<PlannerOutcome> {
	const { asker = '', signal, turns = shortTurns, onWait } = limits;
	const giveBack = await turns.take(asker, signal, onWait);
	if (giveBack === undefined) return { reason: 'stopped', detail: '' };
	try {
		return await inThread(request, limits);
	} finally {
		giveBack();
	}
}

function inThread(
	request: RotationRequest,
	{
		limitMs = 2000,
		patienceMs = limitMs,
		signal,
		onBetter,
		file = 'rotation-worker.ts'
	}: PlannerLimits
): Promise<PlannerOutcome> {
	// A bundled server lies elsewhere, so the way to these files starts at the project.
	const root = process.env['VAKBRUG_ROOT'] ?? process.cwd();
	const worker = new Worker(join(root, 'src/server/rotation', file), {
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: 512 }
	});
	const { promise, resolve } = Promise.withResolvers<PlannerOutcome>();
	const stop = () => {
		resolve({ reason: 'stopped', detail: '' });
	};
	const overdue = setTimeout(() => {
		resolve({ reason: 'failed', detail: `no answer within ${String(limitMs + graceMs)} ms` });
	}, limitMs + graceMs);
	worker.on('message', (news: PlannerNews) => {
		if (news.kind === 'answer') resolve(news.answer);
		else if (signal?.aborted !== true) onBetter?.(news.plan, news.elapsedMs);
	});
	worker.once('error', (error) => {
		resolve({ reason: 'failed', detail: String(error) });
	});
	worker.once('exit', (code) => {
		resolve({ reason: 'failed', detail: `the thread ended with ${String(code)}` });
	});
	signal?.addEventListener('abort', stop);
	if (signal?.aborted === true) stop();
	worker.postMessage({ request, limitMs, patienceMs } satisfies PlannerJob);
	return promise.finally(async () => {
		clearTimeout(overdue);
		signal?.removeEventListener('abort', stop);
		// Only then is there room for the next one.
		await worker.terminate();
	});
}

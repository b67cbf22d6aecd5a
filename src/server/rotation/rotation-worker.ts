import { parentPort } from 'node:worker_threads';
import { planRotation } from '#domain/rotation/plan-rotation.ts';
import type { PlannerAnswer, PlannerJob, PlannerNews } from './planner-job.ts';
import { yieldToOthers } from './thread-priority.ts';

// Run by Node itself, also beside a bundled server: aliases are those of package.json.

/** A page cannot follow more. */
const newsEveryMs = 200;

parentPort?.once('message', (job: PlannerJob) => {
	yieldToOthers();
	tell({ kind: 'answer', answer: bestWithin(job) });
});

function tell(news: PlannerNews): void {
	parentPort?.postMessage(news);
}

function bestWithin({ request, limitMs, patienceMs }: PlannerJob): PlannerAnswer {
	const begin = performance.now();
	const search = planRotation(request);
	let [betterAt, toldAt] = [begin, -Infinity];
	let [best, told] = ['', ''];
	for (;;) {
		const { value, done } = search.next();
		const now = performance.now();
		if (done === true || now >= begin + limitMs) return value;
		const figures = figuresOf(value);
		if (figures !== best) [best, betterAt] = [figures, now];
		if (now >= betterAt + patienceMs) return value;
		if (best === told || now < toldAt + newsEveryMs) continue;
		[told, toldAt] = [best, now];
		tell({ kind: 'better', plan: value, elapsedMs: now - begin });
	}
}

/** Equal for plans that are equally good and known to be so. */
function figuresOf(plan: Exclude<PlannerAnswer, { reason: string }>): string {
	const { repeats, repeatsLowerBound, wishesMet, wishesUpperBound, provenBest } = plan;
	return JSON.stringify([repeats, repeatsLowerBound, wishesMet, wishesUpperBound, provenBest]);
}

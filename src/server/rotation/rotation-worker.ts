import { parentPort } from 'node:worker_threads';
import { planRotation } from '#domain/rotation/plan-rotation.ts';
import type { PlannerAnswer, PlannerJob } from './planner-job.ts';

// Run by Node itself, also beside a bundled server: aliases are those of package.json.

parentPort?.once('message', ({ request, limitMs }: PlannerJob) => {
	parentPort?.postMessage(bestWithin(request, limitMs));
});

function bestWithin(request: PlannerJob['request'], limitMs: number): PlannerAnswer {
	const until = performance.now() + limitMs;
	const search = planRotation(request);
	for (;;) {
		const { value, done } = search.next();
		if (done === true || performance.now() >= until) return value;
	}
}

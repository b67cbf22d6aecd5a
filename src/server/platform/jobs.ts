import { fromKysely, PgBoss } from 'pg-boss';
import type { Db } from './database.ts';

/** A kind of job: its queue and how often a failed one is tried again. */
export interface JobKind<Payload extends object> {
	readonly name: string;
	readonly retryLimit: number;
	/** Seconds before the first retry; every next one waits about twice as long. */
	readonly retryDelaySeconds: number;
	readonly parse: (payload: unknown) => Payload;
	readonly run: (payload: Payload) => Promise<void>;
}

export interface Jobs {
	/** Puts a job in within the transaction of `db`: it exists when, and only when, that commits. */
	readonly enqueue: (db: Db, name: string, payload: object) => Promise<void>;
	readonly work: <Payload extends object>(kind: JobKind<Payload>) => Promise<void>;
	readonly stop: () => Promise<void>;
}

/** Opens the queues as the role that owns them and nothing else. */
export async function openJobs(url: string, report: (error: Error) => void): Promise<Jobs> {
	const boss = new PgBoss({
		connectionString: url,
		options: '-c role=vakbrug_jobs',
		schema: 'pgboss',
		createSchema: false,
		max: 4
	});
	boss.on('error', report);
	await boss.start();
	return {
		async enqueue(db, name, payload) {
			await boss.send(name, payload, { db: fromKysely(db) });
		},
		async work(kind) {
			const queue = {
				retryLimit: kind.retryLimit,
				retryDelay: kind.retryDelaySeconds,
				retryBackoff: true
			};
			await boss.createQueue(kind.name, queue);
			await boss.updateQueue(kind.name, queue);
			await boss.work(kind.name, { batchSize: 1, pollingIntervalSeconds: 0.5 }, async (batch) => {
				for (const job of batch) await kind.run(kind.parse(job.data));
			});
		},
		stop: () => boss.stop({ graceful: true, timeout: 2000 })
	};
}

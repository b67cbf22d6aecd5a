import type { Temporal } from 'temporal-polyfill';
import type { Db } from './database.ts';
import type { Jobs } from './jobs.ts';

/** One unit of work: everything in it is committed together or not at all. */
export interface Work {
	readonly db: Db;
	readonly regionId: string;
	/** The day in the Netherlands. */
	readonly today: Temporal.PlainDate;
	/** Where the product is reached, for links in mail: never taken from a request. */
	readonly origin: string;
	readonly enqueue: Jobs['enqueue'];
}

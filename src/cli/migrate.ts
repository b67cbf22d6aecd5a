import { m } from '#messages';
import { tell } from './operator.ts';
import { withDatabase } from './with-database.ts';

/** Brings the database up to date, for who wants that apart from starting. */
export function migrate(): Promise<number> {
	return withDatabase((_, names) => {
		if (names.length === 0) tell(m.process_migrated_nothing, {});
		else tell(m.process_migrated, { names: names.join(', ') });
		return Promise.resolve(0);
	});
}

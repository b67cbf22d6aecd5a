import { match } from './match.ts';
import { rotate } from './rotate.ts';
import { runPlanner } from './run-planner.ts';
import { seat } from './seat.ts';

/** The planners as commands. @returns the exit code */
export const planners = {
	rotate: (args: readonly string[]) => runPlanner(rotate, args),
	seat: (args: readonly string[]) => runPlanner(seat, args),
	match: (args: readonly string[]) => runPlanner(match, args)
};

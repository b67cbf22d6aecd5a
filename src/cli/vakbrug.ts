import { m } from '#messages';
import { help } from './help.ts';
import { complain } from './operator.ts';
import { root } from './root.ts';

process.env['VAKBRUG_ROOT'] = root;

/** Each command is loaded when it is asked for: only `dev` needs the build tools. */
const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
	serve: async () => (await import('./serve.ts')).serve(),
	dev: async () => (await import('./dev.ts')).dev(),
	migrate: async () => (await import('./migrate.ts')).migrate(),
	init: async (args) => (await import('./init.ts')).init(args),
	rotate: async (args) => (await import('./planner/planners.ts')).planners.rotate(args),
	seat: async (args) => (await import('./planner/planners.ts')).planners.seat(args),
	match: async (args) => (await import('./planner/planners.ts')).planners.match(args),
	help
};

const [name = 'help', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
	complain(m.process_unknown_command, { command: name });
	await help();
}
process.exit(command ? await command(args) : 1);

import { m } from '#messages';
import { tell } from './operator.ts';

const commands = {
	serve: m.process_help_serve,
	dev: m.process_help_dev,
	migrate: m.process_help_migrate,
	init: m.process_help_init,
	rotate: m.process_help_rotate,
	seat: m.process_help_seat,
	match: m.process_help_match,
	help: m.process_help_help
};

export function help(): Promise<number> {
	tell(m.process_help, {});
	for (const locale of ['nl', 'en'] as const) {
		console.log();
		for (const [name, text] of Object.entries(commands))
			console.log(`  ${name.padEnd(10)}${text({}, { locale })}`);
	}
	return Promise.resolve(0);
}

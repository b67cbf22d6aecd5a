import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { node, root, run } from './bootstrap.mjs';

/** Where a browser for the tests is: on PATH, or the one that Playwright keeps. */
export function chromium() {
	const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
	const paths = (process.env.PATH ?? '').split(':');
	const found = names.flatMap((name) => paths.map((path) => join(path, name))).find(existsSync);
	if (found !== undefined) return found;
	const code = "process.stdout.write(require('playwright-core').chromium.executablePath())";
	const kept = spawnSync(node(), ['-e', code], { cwd: root, encoding: 'utf8' }).stdout.trim();
	return existsSync(kept) ? kept : undefined;
}

/** Gets a browser when there is none: from the system for root, from Playwright for others. */
export function installChromium() {
	if (chromium() !== undefined) return;
	console.log('Chromium wordt geïnstalleerd …\nInstalling Chromium …');
	const isRoot = process.getuid?.() === 0;
	if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
		run('apt-get', ['update', '-qq']);
		run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
	} else {
		const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
		run(node(), [playwright, 'install', 'chromium']);
	}
}

/** Root has no sandbox of Chromium's; the rest keeps it off the network that the tests do not need. */
export const chromiumArguments = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/**
 * Gets from a fresh clone to a running command on any Node from 20 on, without a package installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const stamp = join(root, 'build', '.source-hash');
/** Inside the folder, which every compilation empties: what is compiled otherwise loses it. */
const textStamp = join(root, 'generated', 'messages', '.source-hash');

/** Set-up prints aside and reads nothing: standard input and output belong to the command that follows. */
const aside = /** @type {['ignore', number, number]} */ (['ignore', 2, 2]);

/**
 * Installs what package-lock.json asks for, when that is not what is there.
 *
 * @param {{ forDevelopment: boolean }} wish without development tools, unless some are there already
 */
export function install({ forDevelopment }) {
	const installed = packagesIn('node_modules/.package-lock.json');
	const wanted = packagesIn('package-lock.json');
	const withTools =
		forDevelopment ||
		Object.entries(installed).some(
			([path, { dev }]) => dev === true && existsSync(join(root, path))
		);
	const isComplete = Object.entries(wanted).every(([path, { version, optional, ...wish }]) => {
		if (path === '') return true;
		// npm also writes its list when it installs nothing, so the folder itself counts too.
		if (existsSync(join(root, path))) return installed[path]?.version === version;
		return optional === true || (!withTools && (wish.dev === true || wish.devOptional === true));
	});
	if (isComplete) return;
	console.error('Pakketten worden geïnstalleerd …\nInstalling packages …');
	run('npm', [
		'ci',
		'--no-audit',
		'--no-fund',
		'--loglevel=error',
		...(withTools ? [] : ['--omit=dev'])
	]);
}

/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }} Package */

/**
 * @param {string} file
 * @returns {Record<string, Package>}
 */
function packagesIn(file) {
	const path = join(root, file);
	if (!existsSync(path)) return {};
	/** @type {unknown} */
	const lock = JSON.parse(readFileSync(path, 'utf8'));
	return /** @type {{ packages: Record<string, Package> }} */ (lock).packages;
}

/** Builds the website, when its sources are not those of the last build. */
export function build() {
	const hash = sourceHash();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
	console.error('De website wordt gebouwd …\nBuilding the website …');
	const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
	if (!endsWell(vite, aside)) process.exit(1);
	writeFileSync(stamp, hash);
	writeFileSync(textStamp, hashOf(textSources));
}

/** Compiles the texts alone, for commands that need no website, when they are not those of the last time. */
export function compileTexts() {
	const hash = hashOf(textSources);
	if (existsSync(textStamp) && readFileSync(textStamp, 'utf8') === hash) return;
	console.error('De teksten worden klaargezet …\nPreparing the texts …');
	if (!endsWell(['scripts/compile-texts.mjs'], aside)) process.exit(1);
	writeFileSync(textStamp, hash);
}

const textSources = [
	'messages',
	'project.inlang/settings.json',
	'scripts/texts.mjs',
	'package-lock.json'
];

function sourceHash() {
	const folders = ['src', 'messages', 'static', 'documents', 'project.inlang/settings.json'];
	const files = ['package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json'];
	return hashOf([...folders, ...files, 'scripts/texts.mjs']);
}

/**
 * By content, because a fresh checkout gives every file a new date.
 *
 * @param {string[]} sources files and folders
 */
function hashOf(sources) {
	const hash = createHash('sha256');
	for (const path of sources.flatMap(filesUnder))
		hash
			.update(path)
			.update('\0')
			.update(readFileSync(join(root, path)))
			.update('\0');
	return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
	const found = statSync(join(root, path), { throwIfNoEntry: false });
	if (!found || path.endsWith('.test.ts')) return [];
	if (!found.isDirectory()) return [path];
	return readdirSync(join(root, path))
		.sort()
		.flatMap((name) => filesUnder(`${path}/${name}`));
}

/** Node 24 comes along as a package; on machines it does not exist for, the Node in use has to do. */
export function node() {
	const own = join(root, 'node_modules', '.bin', 'node');
	if (existsSync(own)) return own;
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 22 || (major === 22 && minor >= 17)) return process.execPath;
	console.error(
		`Vakbrug heeft hier Node 22.17 of nieuwer nodig (dit is ${process.version}).\n` +
			`Vakbrug needs Node 22.17 or newer here (this is ${process.version}).`
	);
	process.exit(1);
}

/** The environment in which `node` is Node 24 for everything that is started. */
export function environment() {
	return { ...process.env, PATH: `${dirname(node())}:${process.env.PATH ?? ''}` };
}

/**
 * Runs a step of the set-up, showing what it prints, and ends with its code when it fails.
 *
 * @param {string} command
 * @param {string[]} args
 */
export function run(command, args) {
	const { status, error } = spawnSync(command, args, { cwd: root, stdio: aside });
	if (error) console.error(`${command}: ${error.message}`);
	if (status !== 0) process.exit(status ?? 1);
}

/** Runs a program of an installed package on Node 24. @returns whether it went well */
export function succeeds(/** @type {string} */ script, /** @type {string[]} */ ...args) {
	return endsWell([script, ...args], 'inherit');
}

/**
 * @param {string[]} program its script, then its arguments
 * @param {import('node:child_process').StdioOptions} stdio
 */
function endsWell([script = '', ...args], stdio) {
	const options = { cwd: root, stdio, env: environment() };
	return spawnSync(node(), [join(root, script), ...args], options).status === 0;
}

/**
 * As `succeeds`, while others run: what it says comes at the end, in one piece.
 *
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<{ isGood: boolean, said: string }>}
 */
export function succeedsAside(script, ...args) {
	const child = spawn(node(), [join(root, script), ...args], {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: environment()
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text));
	}
	return new Promise((done) => {
		child.on('close', (status) => {
			done({ isGood: status === 0, said });
		});
	});
}

/**
 * Runs a command of Vakbrug in our place: signals are passed on, and its exit code becomes ours.
 *
 * @param {string[]} args
 */
export function vakbrug(args) {
	const child = spawn(node(), [join(root, 'src/cli/vakbrug.ts'), ...args], {
		// The channel is there to break: should we be killed, the command notices and ends properly.
		stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
		env: environment()
	});
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
		process.on(signal, () => child.kill(signal));
	if (process.env.npm_lifecycle_event !== undefined) followNpm(() => child.kill('SIGTERM'));
	child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));
}

/**
 * npm that is killed outright cannot pass that on, so it is watched.
 *
 * @param {() => void} orphaned
 */
function followNpm(orphaned) {
	const npm = npmProcess();
	const watch = setInterval(() => {
		try {
			process.kill(npm, 0);
		} catch {
			clearInterval(watch);
			orphaned();
		}
	}, 250);
}

/** npm is our parent, or on Linux often the parent of the shell in between. */
function npmProcess() {
	const status = `/proc/${String(process.ppid)}/status`;
	if (!existsSync(status)) return process.ppid;
	const text = readFileSync(status, 'utf8');
	const isShell = /^Name:\s(sh|dash|bash|ash|busybox)$/m.test(text);
	return Number((isShell && /^PPid:\s(\d+)$/m.exec(text)?.[1]) || process.ppid);
}

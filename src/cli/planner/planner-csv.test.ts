import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readTable } from '#server/import/read-table.ts';
import { startPlanner } from './start-planner.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'vakbrug-planner-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

function cells(text: string): readonly (readonly string[])[] {
	const read = readTable(Buffer.from(text));
	if (read.outcome === 'refused') throw new Error(read.reason);
	return [read.table.columns, ...read.table.rows.map((row) => row.cells)];
}

const tables = `tafel;plekken;werkgever;dicht
Bakker;4;Bakkerij Bos;
"De Vries; en zoon";;;
Jansen;;;3
Smit;;;
`;
const teachers = `Naam;E-mail;Wensen;Niet;Afwezig;Werkgever
Anna;a@x.example;"Bakker;Smit";;;
Bo;b@x.example;;Bakker;1;
"=Cem";c@x.example;;;"1, 3";
Dirk;d@x.example;;;;Bakkerij Bos
`;

test('SD3 rotate: a spreadsheet goes in and one comes out, a teacher a row and a round a column', async () => {
	const options = ['--tables', file('tables.csv', tables), '--rounds', '3'];
	const made = await startPlanner(['rotate', ...options], teachers);
	expect(made.code, made.err).toBe(0);
	const [head, anna = [], bo = [], cem = [], dirk = []] = cells(made.out);
	expect(head).toEqual(['Naam', 'ronde 1', 'ronde 2', 'ronde 3']);
	expect(anna).toEqual(expect.arrayContaining(['Anna', 'Bakker', 'Smit']));
	expect(bo[1]).toBe('');
	expect(bo).not.toContain('Bakker');
	expect(cem).toEqual(["'=Cem", '', cem[2], '']);
	expect(dirk).not.toContain('Bakker');
	for (const route of [anna, bo, cem, dirk]) expect(route[3]).not.toBe('Jansen');

	const without = teachers.replace('a@x.example;"Bakker;Smit";;;', 'a@x.example;;;3;');
	const repair = ['--previous', file('plan.csv', made.out), '--from-round', '3'];
	const repaired = await startPlanner(['rotate', ...options, ...repair], without);
	expect(repaired.code, repaired.err).toBe(0);
	expect(cells(repaired.out)).toEqual([head, [...anna.slice(0, 3), ''], bo, cem, dirk]);
});

test('SD3 rotate: tables can be just a number, and the plan can come out as JSON', async () => {
	const list = 'teacher\nAnna\nBo\nCem\n';
	const options = ['--tables', '3', '--rounds', '3', '--objective', 'wishes', '--format', 'json'];
	const { code, out, err } = await startPlanner(['rotate', ...options], list);
	expect(code, err).toBe(0);
	expect(JSON.parse(out)).toMatchObject({ repeats: 0, routes: [{ teacher: 'Anna' }, {}, {}] });
});

test('SD3 rotate: what is wrong in a spreadsheet is named by its line and column', async () => {
	const options = ['--tables', '3', '--rounds', '3'];
	const list = 'naam;wensen;afwezig\n"Anna\nvan Dam";;x\n;1;\n';
	const { code, out, err } = await startPlanner(['rotate', ...options], list);
	expect(code).toBe(1);
	expect(out).toBe('');
	expect(err).toMatch(/^ {2}line 2, afwezig: must be a whole number from 1$/m);
	expect(err).toMatch(/^ {2}line 4, naam: is missing$/m);
});

test('SD3 rotate: a spreadsheet that contradicts itself is refused by its line, with code 2', async () => {
	const options = ['--tables', file('closed.csv', 'table;closed\nA;4\nB;\n'), '--rounds', '2'];
	const list = 'name;wishes;absent\nAnna;B;3\nBo;C;\nAnna;;\n';
	const { code, out, err } = await startPlanner(['rotate', ...options], list);
	expect(code).toBe(2);
	expect(out).toBe('');
	expect(err).toMatch(/closed\.csv: line 2, closed: there is no round 4$/m);
	expect(err).toMatch(/^ {2}line 2, absent: there is no round 3$/m);
	expect(err).toMatch(/^ {2}line 3, wishes: there is no table “C”$/m);
	expect(err).toMatch(/^ {2}line 4, name: “Anna” occurs twice$/m);
});

test.each([
	['no number of rounds', ['--tables', '3'], 'naam\nAnna\n', /--rounds: is missing/],
	['no tables', ['--rounds', '3'], 'naam\nAnna\n', /--tables: is missing/],
	[
		'a file that is not there',
		['--rounds', '3', '--tables', 'none.csv'],
		'naam\nAnna\n',
		/--tables: cannot be read/
	],
	[
		'no names',
		['--rounds', '3', '--tables', '3'],
		'mail\na@b.example\n',
		/line 1: no column of this name: naam/
	],
	[
		'a cell too many',
		['--rounds', '3', '--tables', '3'],
		'naam;wensen\nAnna;1;2\n',
		/line 2: more cells than columns/
	],
	[
		'a quote that stays open',
		['--rounds', '3', '--tables', '3'],
		'naam;wensen\nAnna;"1\n',
		/line 2: /
	]
])('SD3 rotate: %s is an error with code 1', async (_, options, list, said) => {
	const { code, out, err } = await startPlanner(['rotate', ...options], list);
	expect(err).toMatch(said);
	expect(code).toBe(1);
	expect(out).toBe('');
});

const places = `docent,Bakker,Smit,Jansen
bedrijf,Groep,Groep,
plekken,2,1,1
Anna,9,8,
=Bo,8,,1
Cem,7,7,
Dirk,6,,
`;

test('JT3 match: a table of scores becomes a list of pairs', async () => {
	const options = ['--capacity-row', 'plekken', '--group-row', 'bedrijf', '--per-group', '2'];
	const { code, out, err } = await startPlanner(['match', ...options], places);
	expect(code, err).toBe(0);
	expect(cells(out)).toEqual([
		['row', 'column', 'score'],
		['Anna', 'Bakker', '9'],
		["'=Bo", 'Jansen', '1'],
		['Cem', expect.stringMatching(/^(Bakker|Smit)$/), '7'],
		['Dirk', '', '']
	]);
});

test('JT3 match: what is wrong in a table is named by its line and column', async () => {
	const table = 'x;A;A;B\nAnna;1;2;7,5\nBo;;;\nBo;;;\n';
	const { code, err } = await startPlanner(['match'], table);
	expect(code).toBe(1);
	expect(err).toMatch(/^ {2}line 1: “A” occurs twice$/m);
	expect(err).toMatch(/^ {2}line 2, B: must be a whole number from -1$/m);
	expect(err).toMatch(/^ {2}line 4: “Bo” occurs twice$/m);
	const unnamed = await startPlanner(['match', '--capacity-row', 'plekken'], 'x;A\nBo;1\n');
	expect(unnamed.code).toBe(1);
	expect(unnamed.err).toMatch(/--capacity-row: there is no row “plekken”/);
});

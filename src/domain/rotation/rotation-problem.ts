import type { RotationProblem, RotationRequest } from './rotation.ts';
import type { RotationModel } from './rotation-model.ts';
import { mostSeated } from './seat-round.ts';

/** What is wrong with the request before any seat is sought. */
export function requestProblem(request: RotationRequest): RotationProblem | undefined {
	const { tables, teachers, rounds } = request;
	if (tables.length === 0) return { reason: 'no-tables', detail: '' };
	if (teachers.length === 0) return { reason: 'no-teachers', detail: '' };
	if (!Number.isInteger(rounds) || rounds < 1)
		return { reason: 'contradiction', detail: `rounds: ${String(rounds)}` };
	const twice = firstDuplicate(tables.map(({ id }) => id)) ?? firstDuplicate(ids(teachers));
	if (twice !== undefined) return { reason: 'contradiction', detail: `same id twice: ${twice}` };
	const known = new Set(ids(tables));
	for (const { id, wishes = [], avoid = [] } of teachers)
		for (const table of [...wishes, ...avoid])
			if (!known.has(table)) return { reason: 'unknown-table', detail: `${id}: ${table}` };
	return undefined;
}

/** What no plan can mend. A repair is never refused: on the day someone may have to sit out. */
export function modelProblem(
	request: RotationRequest,
	model: RotationModel
): RotationProblem | undefined {
	if (model.isRepair) return undefined;
	return roundProblem(model) ?? unitProblem(request, model);
}

function roundProblem(model: RotationModel): RotationProblem | undefined {
	for (let round = 0; round < model.rounds; round++) {
		const people = total(model.present.subarray(...rowOf(round, model)));
		const seats = total(model.capacities[round] ?? []);
		const detail = `round ${String(round)}: ${String(people)} people`;
		if (seats < people) return { reason: 'too-few-seats', detail };
		if (mostSeated(model, round) < people) return { reason: 'contradiction', detail };
	}
	return undefined;
}

function unitProblem(request: RotationRequest, model: RotationModel): RotationProblem | undefined {
	for (const [unit, members] of model.units.entries()) {
		const id = request.teachers[members[0] ?? 0]?.id ?? '';
		const rounds = model.capacities.flatMap((capacities, round) => {
			const people = model.present[round * model.units.length + unit] ?? 0;
			return people === 0 ? [] : [{ capacities, people }];
		});
		const fits = rounds.every(({ capacities, people }) =>
			capacities.some(
				(seats, table) => seats >= people && model.allowed[unit * model.tables + table]
			)
		);
		if (!fits) return { reason: 'contradiction', detail: `${id}: no table` };
		if (model.oncePerTable && rounds.length > model.tables)
			return { reason: 'contradiction', detail: `${id}: more rounds than tables` };
	}
	return undefined;
}

function rowOf(round: number, { units }: RotationModel): [number, number] {
	return [round * units.length, (round + 1) * units.length];
}

function total(numbers: Iterable<number>): number {
	let sum = 0;
	for (const each of numbers) sum += each;
	return sum;
}

function ids(items: readonly { readonly id: string }[]): string[] {
	return items.map(({ id }) => id);
}

function firstDuplicate(names: readonly string[]): string | undefined {
	return names.find((name, index) => names.indexOf(name) !== index);
}

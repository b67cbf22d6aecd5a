import { seededRandom } from '#domain/rotation/random.ts';
import type { RotationRequest } from '#domain/rotation/rotation.ts';
import type { RepeatsInstance, WishesInstance } from './rotation-instances.ts';

/** Everybody always there and nobody with a wish. */
export function repeatsRequest(
	{ size, oncePerTable }: Pick<RepeatsInstance, 'size' | 'oncePerTable'>,
	seed: number
): RotationRequest {
	const [tables, people, rounds] = size;
	return {
		tables: Array.from({ length: tables }, (_, index) => ({ id: `table ${String(index)}` })),
		teachers: Array.from({ length: people }, (_, index) => ({ id: `teacher ${String(index)}` })),
		rounds,
		oncePerTable,
		objective: 'mix',
		seed
	};
}

/** Wishes with favourites, some with a table to avoid, some absent for the first or last rounds. */
export function wishesRequest(instance: WishesInstance, seed: number): RotationRequest {
	const [tables, people, rounds] = instance.size;
	const [fewest, most] = instance.wishes;
	const random = seededRandom(instance.drawnAt);
	const draw = (below: number) => Math.floor(random() * below);
	return {
		tables: Array.from({ length: tables }, (_, index) => ({ id: String(index) })),
		teachers: Array.from({ length: people }, (_, index) => {
			const wishes = new Set<string>();
			const count = fewest + draw(most - fewest + 1);
			while (wishes.size < count) wishes.add(String(Math.floor(random() ** 2 * tables)));
			const avoid = draw(100) < instance.conflictPercent ? [String(draw(tables))] : [];
			const absentRounds = draw(100) < instance.absentPercent ? someRounds() : [];
			return { id: `teacher ${String(index)}`, wishes: [...wishes], avoid, absentRounds };
		}),
		rounds,
		oncePerTable: true,
		objective: 'wishes',
		seed
	};

	function someRounds(): number[] {
		const count = 1 + draw(2);
		const atStart = draw(2) === 1;
		return Array.from({ length: count }, (_, k) => (atStart ? k : rounds - 1 - k));
	}
}

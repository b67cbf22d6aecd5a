import type { RotationModel } from './rotation-model.ts';

/**
 * The most people that can sit in one round at tables that are open to them, by augmenting paths.
 * Teachers who move as one count here as separate people, so a plan may seat fewer, never more.
 */
export function mostSeated(model: RotationModel, round: number): number {
	const capacities = model.capacities[round] ?? [];
	const seated: number[][] = capacities.map(() => []);
	let people = 0;
	for (let unit = 0; unit < model.units.length; unit++) {
		const size = model.present[round * model.units.length + unit] ?? 0;
		for (let k = 0; k < size; k++) if (sits(unit, new Set<number>())) people++;
	}
	return people;

	function sits(unit: number, tried: Set<number>): boolean {
		for (const [table, guests] of seated.entries())
			if (model.allowed[unit * model.tables + table] && guests.length < (capacities[table] ?? 0)) {
				guests.push(unit);
				return true;
			}
		for (const [table, guests] of seated.entries()) {
			if (!model.allowed[unit * model.tables + table] || tried.has(table)) continue;
			tried.add(table);
			const leaves = guests.findIndex((guest) => sits(guest, tried));
			if (leaves < 0) continue;
			guests[leaves] = unit;
			return true;
		}
		return false;
	}
}

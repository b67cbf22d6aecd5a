import * as v from 'valibot';

const Whole = v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number));
const Id = v.pipe(v.string(), v.uuid());
/** People see rounds from 1; plans count from 0. */
const Round = v.pipe(
	Whole,
	v.minValue(1),
	v.transform((number) => number - 1)
);

export const VersionForm = v.object({ versie: Whole });

export const MakeForm = v.object({ versie: Whole, doel: v.picklist(['mix', 'wishes']) });

export const KeepForm = v.object({
	...MakeForm.entries,
	plan: v.pipe(v.string(), v.regex(/^[\w-]+\.[\w-]+$/))
});

export const SwapForm = v.object({ versie: Whole, ronde: Round, wie: Id, met: Id });

export const RepairForm = v.object({ versie: Whole, vanaf: Round });

/** `nooit`, `altijd`, `vanaf-3` or `tot-2`: in which rounds somebody is away. */
export const AbsenceForm = v.object({
	docent: v.array(Id),
	tafel: v.array(Id),
	wanneer: v.pipe(v.string(), v.regex(/^(nooit|altijd|(vanaf|tot)-\d{1,2})$/))
});

/** @returns 0-based rounds, of as many as there are */
export function roundsAway(when: string, rounds: number): readonly number[] {
	const all = Array.from({ length: rounds }, (_, round) => round);
	if (when === 'nooit') return all;
	const [word, number] = when.split('-');
	if (word === 'vanaf') return all.filter((round) => round + 1 < Number(number));
	if (word === 'tot') return all.filter((round) => round + 1 > Number(number));
	return [];
}

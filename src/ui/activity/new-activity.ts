import { m } from '#messages';
import type { Option } from '#ui/kit/field.ts';

/** A company or another school that could take part. */
export interface PartyChoice {
	readonly id: string;
	readonly name: string;
	readonly isSchool: boolean;
	readonly place: string | null;
	readonly sector: string | null;
	readonly signedApplication: boolean;
	readonly isTrainingCompany: boolean;
}

/** Its name, with what speaks for it. */
export function partyOption(choice: PartyChoice): Option {
	const marks = [
		...(choice.signedApplication ? [m.activity_mark_signed()] : []),
		...(choice.isTrainingCompany ? [m.activity_mark_training()] : []),
		...(choice.sector === null ? [] : [choice.sector]),
		...(choice.place === null ? [] : [choice.place])
	];
	return {
		value: choice.id,
		label: choice.name,
		...(marks.length > 0 && { hint: marks.join(' · ') })
	};
}

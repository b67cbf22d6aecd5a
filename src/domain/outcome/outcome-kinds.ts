import type { Locale, Texts } from '#domain/text/locale.ts';

/** What can come of an activity (G10), in the order in which a form offers it. */
export const outcomeKinds = [
	'guestLesson',
	'companyVisit',
	'teacherPlacement',
	'pupilPlacement',
	'teachingMaterial',
	'borrowedEquipment',
	'leftoverMaterials',
	'newContact',
	'jointProject',
	'hybridTeacher',
	'nextActivity',
	'insight'
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

const names: Readonly<Record<OutcomeKind, Texts>> = {
	guestLesson: { nl: 'Gastles', en: 'Guest lesson' },
	companyVisit: { nl: 'Bedrijfsbezoek', en: 'Company visit' },
	teacherPlacement: { nl: 'Docentstage', en: 'Teacher placement' },
	pupilPlacement: { nl: 'Stage of snuffelstage voor leerlingen', en: 'Placement for pupils' },
	teachingMaterial: { nl: 'Nieuw lesmateriaal', en: 'New teaching material' },
	borrowedEquipment: { nl: 'Apparatuur te leen', en: 'Equipment on loan' },
	leftoverMaterials: { nl: 'Restmateriaal', en: 'Leftover materials' },
	newContact: { nl: 'Nieuw contact', en: 'New contact' },
	jointProject: { nl: 'Samen een project', en: 'Joint project' },
	hybridTeacher: { nl: 'Wil (deels) voor de klas', en: 'Wants to teach (part-time)' },
	nextActivity: { nl: 'Volgende activiteit', en: 'Next activity' },
	insight: { nl: 'Inzicht', en: 'Insight' }
};

/** The name of a kind; one that is no longer known is shown as it was kept. */
export function outcomeKindName(kind: string, locale: Locale): string {
	const known = outcomeKinds.find((one) => one === kind);
	return known === undefined ? kind : names[known][locale];
}

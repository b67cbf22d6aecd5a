import type { DetailField } from '../../detail-field.ts';

/** What the rule `need-recorded` looks for (NET4); texts in `need-details.<language>.ts`. */
export const needDetails: readonly DetailField[] = [
	{ id: 'talked-on', kind: 'date' },
	{ id: 'partner-need', kind: 'text' }
];

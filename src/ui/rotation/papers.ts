import { m } from '#messages';

export type PaperId = 'tafelkaarten' | 'naamkaartjes' | 'looproutes' | 'notitiebladen';

/** The papers of a speed-date, in the order in which one needs them. */
export function papers(): readonly {
	readonly id: PaperId;
	readonly name: string;
	readonly text: string;
}[] {
	return [
		{
			id: 'tafelkaarten',
			name: m.rotation_paper_tafelkaarten(),
			text: m.rotation_paper_tafelkaarten_text()
		},
		{
			id: 'naamkaartjes',
			name: m.rotation_paper_naamkaartjes(),
			text: m.rotation_paper_naamkaartjes_text()
		},
		{
			id: 'looproutes',
			name: m.rotation_paper_looproutes(),
			text: m.rotation_paper_looproutes_text()
		},
		{
			id: 'notitiebladen',
			name: m.rotation_paper_notitiebladen(),
			text: m.rotation_paper_notitiebladen_text()
		}
	];
}

export function paperName(id: PaperId): string {
	return papers().find((paper) => paper.id === id)?.name ?? '';
}

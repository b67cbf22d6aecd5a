export type ControlType =
	'text' | 'email' | 'tel' | 'url' | 'search' | 'number' | 'date' | 'time' | 'textarea' | 'select';

/** One choice of a select, a radio group or a group of checkboxes. */
export interface Option {
	readonly value: string;
	readonly label: string;
	readonly hint?: string;
	/** The heading under which a select shows it. */
	readonly group?: string;
	readonly disabled?: boolean;
}

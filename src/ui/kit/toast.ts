/** What an action reports back, with the way back where there is one. */
export interface ToastMessage {
	readonly text: string;
	readonly tone?: 'success' | 'danger';
	readonly undo?: { readonly action: string; readonly fields: Readonly<Record<string, string>> };
}

/** What a document is made from; `template` is the name of a file in `documents/`. */
export interface PdfRequest {
	readonly template: string;
	/** Anything that JSON can carry. Strings in it are text to the template, never markup. */
	readonly data: unknown;
	readonly locale: string;
	/** Read first by a screen reader, and shown in the title bar. */
	readonly title: string;
}

export interface PdfJob {
	readonly id: number;
	readonly request: PdfRequest;
}

export type PdfAnswer =
	| { readonly id: number; readonly outcome: 'rendered'; readonly pdf: Uint8Array<ArrayBuffer> }
	| { readonly id: number; readonly outcome: 'failed'; readonly message: string };

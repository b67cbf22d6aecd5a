/** One attention point in words: fact, reason, way out. */
export interface AttentionPoint {
	readonly id: string;
	readonly severity: 'must' | 'should' | 'tip';
	readonly what: string;
	readonly why?: string;
	readonly fix?: { readonly href: string; readonly label: string };
}

/** A point that somebody chose not to follow. */
export interface PointAside {
	readonly id: string;
	readonly what: string;
	readonly reason: string;
}

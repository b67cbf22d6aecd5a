/** What makes two writings of a name the same. */
export function nameKey(name: string): string {
	return name
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Number}]/gu, '');
}

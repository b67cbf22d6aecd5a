export function organisationAddress(id: string): string {
	return `/netwerk/organisaties/${id}`;
}

export function personAddress(id: string): string {
	return `/netwerk/mensen/${id}`;
}

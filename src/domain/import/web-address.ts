/** An address of a website as one can follow it, or nothing when it is none. */
export function webAddress(text: string): string | undefined {
	const typed = text.trim();
	const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
	const url = URL.parse(whole);
	if (url === null || !['http:', 'https:'].includes(url.protocol)) return undefined;
	return /^[^.\s]+(\.[^.\s]+)+$/.test(url.hostname) ? whole : undefined;
}

/** Whether a text is a telephone number and nothing else. */
export function isPhoneNumber(text: string): boolean {
	return /^\+?[\d\s()-]{6,20}$/.test(text.trim());
}

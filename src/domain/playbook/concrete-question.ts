const questionWords =
	/^(hoe|wat|wie|waar|waarom|waardoor|waarmee|wanneer|welke?|hoeveel|how|what|who|where|why|when|which|whose)\b/iu;

/** In words. Shorter questions seldom say about which work, technique or pupils they are. */
const fewestWords = 6;

/** Whether a learning question is a real question with something to hold on to (G4). */
export function isConcreteQuestion(text: string): boolean {
	const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
	const asks = text.includes('?') || questionWords.test(text.trim());
	return asks && words.length >= fewestWords;
}

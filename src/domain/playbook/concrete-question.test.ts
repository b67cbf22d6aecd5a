import { expect, test } from 'vitest';
import { isConcreteQuestion } from './concrete-question.ts';

test.each([
	['Hoe leren jullie nieuwe monteurs een warmtepomp in te regelen?', true],
	['Welke metingen doet een monteur tegenwoordig zelf', true],
	['Wij vragen ons af: wat doet een robotlasser op één dag?', true],
	['How does a beginner learn to read a drawing?', true],
	['Wat is nieuw?', false],
	['Meer leren over wat er in de bouw verandert', false],
	['Hoeden passen in de winkel van de buurman', false],
	['? ? ? ? ? ? ?', false],
	['', false]
])('G4 the learning question “%s” is concrete: %s', (text, concrete) => {
	expect(isConcreteQuestion(text)).toBe(concrete);
});

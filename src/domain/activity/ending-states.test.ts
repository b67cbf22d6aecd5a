import { expect, test } from 'vitest';
import { endingStates, type EndingFacts } from './ending-states.ts';

const nothing: EndingFacts = {
	reachedColleagues: false,
	participantAnswers: 0,
	companyAnswers: 0,
	thanksSent: false,
	outcomes: [],
	feedbackPlanned: false,
	setAside: []
};

function stateOf(facts: Partial<EndingFacts>, wanted: string) {
	return endingStates({ ...nothing, ...facts }).find(({ ending }) => ending === wanted)?.state;
}

test('G11 with nothing on record every ending is open', () => {
	expect(endingStates(nothing).every(({ state }) => state === 'open')).toBe(true);
	expect(endingStates(nothing)).toHaveLength(5);
});

test('G13 the evaluation is done when both sides have answered', () => {
	expect(stateOf({ participantAnswers: 3 }, 'evaluation')).toBe('open');
	expect(stateOf({ companyAnswers: 3 }, 'evaluation')).toBe('open');
	expect(stateOf({ participantAnswers: 1, companyAnswers: 1 }, 'evaluation')).toBe('done');
});

test('G10 outcomes are done when each has an owner and a next step', () => {
	const complete = { ownerName: 'Anna', nextStep: 'Bellen' };
	expect(stateOf({ outcomes: [complete] }, 'outcomes')).toBe('done');
	expect(stateOf({ outcomes: [complete, { ownerName: 'Bo' }] }, 'outcomes')).toBe('open');
});

test('G11 an open ending can be set aside with a reason, and being done weighs more', () => {
	const setAside = [{ ending: 'thanks', reason: 'Persoonlijk gedaan' }] as const;
	expect(stateOf({ setAside }, 'thanks')).toBe('setAside');
	expect(stateOf({ setAside, thanksSent: true }, 'thanks')).toBe('done');
});

import type { PlaybookTexts } from '../../playbook.ts';

/** Questions for the coach to ask, in the order of the meetings (DOT6). */
export const topics: PlaybookTexts['topics'] = {
	need: {
		title: 'The need',
		starters: [
			'Which lesson do you dread every year?',
			'How do you notice in pupils that something is missing?',
			'What would a pupil change first?'
		]
	},
	trade: {
		title: 'The trade of today',
		starters: [
			'What does a professional do today that our textbook does not say?',
			'Which mistake does a beginner nearly always make?',
			'What do researchers know about how one learns this?'
		]
	},
	idea: {
		title: 'The idea',
		starters: [
			'Which idea fits our design question best, and why?',
			'What does the pupil do, and what does the teacher do?',
			'What can we leave out without making it worse?'
		]
	},
	trial: {
		title: 'Trying in class',
		starters: [
			'When are we content with the trial lesson?',
			'Where did pupils get stuck, and what did they do then?',
			'What surprised you?'
		]
	},
	improvement: {
		title: 'Improving',
		starters: [
			'Which three changes make most difference?',
			'What should certainly stay as it is?',
			'What does a colleague need who was not there?'
		]
	},
	spreading: {
		title: 'Sharing',
		starters: [
			'Who is going to use it, and who asks them?',
			'Who keeps it up to date when technology changes?'
		]
	},
	'own-growth': {
		title: 'What we learn ourselves',
		starters: [
			'What can you do now that you could not do at the beginning?',
			'Whom did you get to know, and what will you call them for?'
		]
	}
};

import type { PlaybookTexts } from '../../playbook.ts';

export const topics: PlaybookTexts['topics'] = {
	lesson: {
		title: 'The lesson',
		starters: [
			'How do you begin a practical lesson, and what do pupils do in the first five minutes?',
			'How do you make sure that pupils can go on while you are busy with somebody else?'
		]
	},
	workshop: {
		title: 'The workshop',
		starters: [
			'How did you lay out the workplaces, and what would you do differently now?',
			'How do you organise tools, material and tidying up?'
		]
	},
	programme: {
		title: 'The programme',
		starters: [
			'Which optional modules do you offer, and how did you choose them?',
			'Where do you find assignments that pupils really want to make?'
		]
	},
	pupils: {
		title: 'Pupils',
		starters: [
			'What do you do with a pupil who is faster, or slower?',
			'How do you notice that a pupil is losing interest, and what helps then?'
		]
	},
	companies: {
		title: 'Companies',
		starters: [
			'Which companies come into your lessons, and how did that begin?',
			'Who keeps the contact going, and how much time is there for it?'
		]
	},
	careers: {
		title: 'Careers and mbo',
		starters: [
			'How do you help pupils to choose their next schooling?',
			'What do you hear back from mbo schools about your former pupils?'
		]
	},
	testing: {
		title: 'Tests and assessment',
		starters: [
			'How do you assess a piece of work, and what does the pupil see of that?',
			'How do you prepare pupils for the practical exam?'
		]
	},
	team: {
		title: 'The team',
		starters: [
			'How do you learn from each other, and when is there time for it?',
			'Which change worked out here, and who pulled it?'
		]
	}
};

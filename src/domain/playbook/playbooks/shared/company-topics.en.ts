import type { PlaybookTexts } from '../../playbook.ts';

export const topics: PlaybookTexts['topics'] = {
	schooling: {
		title: 'Training of employees',
		starters: [
			'What training did you do, and what of it do you still use?',
			'What do you teach someone who has just started?'
		]
	},
	careers: {
		title: 'Study and career paths',
		starters: [
			'How did you get from school to this place?',
			'What steps can one of our pupils take at your company?'
		]
	},
	fit: {
		title: 'Fit with our profile',
		starters: [
			'Which pupils fit your trade well, and how do you notice?',
			'What should our pupils be able to do when they come to you?'
		]
	},
	trends: {
		title: 'Trends and developments',
		starters: [
			'What has changed in your work in the last five years?',
			'What will you no longer do in five years?'
		]
	},
	innovations: {
		title: 'Innovation',
		starters: [
			'Which tool or technique is new at your company?',
			'What would you show our pupils first?'
		]
	},
	employment: {
		title: 'Work in the region',
		starters: ['Whom are you looking for at present?', 'How do young people get in?']
	},
	pay: {
		title: 'Pay and conditions',
		starters: [
			'What does a starter earn, and what after five years?',
			'What do you arrange for training, travel and working hours?'
		]
	},
	atmosphere: {
		title: 'Atmosphere',
		starters: ['What makes a working day enjoyable?', 'How do you deal with mistakes?']
	},
	culture: {
		title: 'Culture and manners',
		starters: [
			'Which unwritten rules should a new colleague know?',
			'How do you give each other feedback?'
		]
	},
	sustainability: {
		title: 'Sustainability',
		starters: ['What do you do to waste less?', 'What work has the energy transition brought you?']
	},
	'guest-lessons': {
		title: 'Guest lessons',
		starters: [
			'What would you like to give a lesson about?',
			'What would you need to stand in front of a class once?'
		]
	},
	'teacher-placement': {
		title: 'Teacher placement',
		starters: ['May a teacher join you for a day?', 'Which day or job shows most?']
	}
};

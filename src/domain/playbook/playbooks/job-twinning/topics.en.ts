import type { PlaybookTexts } from '../../playbook.ts';
import { topics as companyTopics } from '../shared/company-topics.en.ts';

/** What a pair thinks about beforehand (JT5), then what one can ask anybody at a company. */
export const topics: PlaybookTexts['topics'] = {
	'why-talk': {
		title: 'Beforehand: why you talk',
		starters: [
			'Why is it good for the company too that you talk with each other?',
			'How will you notice in half a year that it was worth it?'
		]
	},
	'subject-now': {
		title: 'Beforehand: the subject today',
		starters: [
			'What do pupils learn in this subject now, and with which equipment?',
			'What of that still fits the work of today?',
			'What could go, and what should be added?'
		]
	},
	'trends-in-subject': {
		title: 'Beforehand: what is changing',
		starters: [
			'Which changes in the trade will pupils notice once they work?',
			'Which of those belong in lessons, and which do you learn better at work?'
		]
	},
	'into-lessons': {
		title: 'Beforehand: from the shop floor to the lesson',
		starters: [
			'How does a new technique get into our lesson material?',
			'What does the school need for that which the company can show or lend?'
		]
	},
	'more-than-talk': {
		title: 'Beforehand: what would the professional like to do',
		starters: [
			'Would you like to give a guest lesson, and about what?',
			'Would you help make lesson material?',
			'Have you ever thought of teaching a few hours a week?'
		]
	},
	...companyTopics
};

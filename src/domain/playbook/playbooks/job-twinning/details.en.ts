import type { PlaybookTexts } from '../../playbook.ts';
import { profileNames } from '../shared/profiles.ts';

export const details: PlaybookTexts['details'] = {
	profiles: {
		label: 'Profiles',
		hint: 'From which profiles are you looking for teachers?',
		options: profileNames.en
	},
	trades: {
		label: 'Trades',
		hint: 'Which professionals are you looking for? For instance: fitter, carpenter, cook.'
	},
	'hours-a-month': {
		label: 'Hours a month',
		hint: 'The time that a pair has together. Four hours is a good start.'
	},
	weekdays: {
		label: 'Days that suit',
		hint: 'When can most teachers and professionals get away?',
		options: {
			monday: 'Monday',
			tuesday: 'Tuesday',
			wednesday: 'Wednesday',
			thursday: 'Thursday',
			friday: 'Friday',
			evenings: 'Evenings'
		}
	},
	'travel-minutes': {
		label: 'Travel time in minutes',
		hint: 'How far apart may the two workplaces be at most?'
	},
	'shared-activities': {
		label: 'What pairs will do together',
		options: {
			workplaces: 'Look around at each other’s workplace',
			coffee: 'Get to know each other over coffee',
			lessons: 'Attend lessons at school',
			training: 'Join a training at the company',
			meetings: 'Sit in at each other’s meetings',
			'guest-lesson': 'Give a guest lesson',
			project: 'Do a project together',
			innovations: 'Share news from the trade'
		}
	},
	'joint-goals': {
		label: 'Goals together',
		hint: 'For each pair in one sentence: what do you want to have reached together in the end?'
	},
	'teacher-goals': {
		label: 'Goals of the teachers',
		hint: 'For each pair: what does the teacher want to know or be able to do?'
	},
	'professional-goals': {
		label: 'Goals of the professionals',
		hint: 'For each pair: what does the professional want to know or be able to do?'
	},
	'pair-planning': {
		label: 'Planning of each pair',
		hint: 'When do they meet, where, and what is the next date?'
	},
	'quiet-weeks': {
		label: 'Quiet after so many weeks',
		hint: 'When the coordinator hears nothing of a pair for so long, they call. Four weeks is usual.'
	},
	'professional-would': {
		label: 'What the professionals would like to do besides',
		options: {
			'guest-lessons': 'Give guest lessons',
			material: 'Help make lesson material',
			'hybrid-job': 'Teach a few hours a week',
			'not-now': 'Nothing more for now'
		}
	},
	log: {
		label: 'Log of the pairs',
		hint: 'Each time: date, hours, what they did and what came of it.'
	},
	'hours-together': {
		label: 'Hours of all pairs together',
		hint: 'The hours of the professionals count as co-funding.'
	},
	outlook: {
		label: 'How it goes on',
		options: {
			'go-on': 'Pairs go on together',
			'guest-lessons': 'There will be guest lessons',
			placement: 'There will be a placement for a teacher or pupils',
			'new-pairs': 'There will be a new round with new pairs',
			'in-touch': 'Pairs stay loosely in touch',
			stop: 'It ends here'
		}
	}
};

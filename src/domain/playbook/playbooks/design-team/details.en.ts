import type { PlaybookTexts } from '../../playbook.ts';
import { profileNames } from '../shared/profiles.ts';

export const details: PlaybookTexts['details'] = {
	theme: { label: 'Theme of the team', hint: 'For instance: finding faults in a heat pump.' },
	need: {
		label: 'Which need the team meets',
		hint: 'What do teachers or pupils lack now, and how do you notice?'
	},
	profiles: { label: 'Profiles', options: profileNames.en },
	'design-question': {
		label: 'Design question',
		hint: 'One sentence: how do which pupils learn what, in how much time?'
	},
	'material-title': {
		label: 'Title of the lesson material',
		hint: 'If you make several pieces, give the name of the series.'
	},
	'material-kind': {
		label: 'Kind of material',
		options: {
			lessons: 'Series of lessons',
			assignment: 'Practical assignment',
			project: 'Project with a client',
			instruction: 'Instruction: card, film or step-by-step plan',
			test: 'Test or assessment',
			model: 'Working model or set-up',
			other: 'Something else'
		}
	},
	'material-levels': {
		label: 'Pathways',
		hint: 'For which pupils is it made?',
		options: {
			bb: 'Basic vocational (BB)',
			kb: 'Advanced vocational (KB)',
			gl: 'Combined (GL)',
			tl: 'Theoretical (TL)'
		}
	},
	'material-goals': {
		label: 'Learning goals of the material',
		hint: 'What can a pupil do afterwards? One goal a line.'
	},
	'lesson-minutes': { label: 'Lesson time in minutes', hint: 'Of all the material together.' },
	'material-stage': {
		label: 'Where the material stands now',
		options: {
			question: 'We are looking for the question',
			design: 'We are designing',
			trial: 'It is being tried in class',
			improve: 'We are improving it',
			share: 'It is ready to be shared'
		}
	},
	'material-links': {
		label: 'Files and links',
		hint: 'Where does a colleague find the latest version? One address a line.'
	},
	makers: { label: 'Makers', hint: 'Names with school or company, as they like to be named.' },
	licence: {
		label: 'What others may do with it',
		options: {
			free: 'Anything, also without naming us (CC0)',
			'name-us': 'Use and adapt it, with our names (CC BY)',
			'name-us-share-alike': 'Use and adapt it, and share it again in the same way (CC BY-SA)',
			'not-for-sale': 'Use and adapt it, but not sell it (CC BY-NC)',
			'region-only': 'Only use it within the region'
		}
	},
	trials: {
		label: 'Experiences from class',
		hint: 'Each time: school, class and date, what went well, what did not, and what pupils said.'
	},
	versions: {
		label: 'Versions',
		hint: 'For each version: what has changed, and why?'
	},
	'used-where': {
		label: 'Where the material is used',
		hint: 'Schools, classes and how often.'
	},
	'members-learned': {
		label: 'What members learned themselves',
		hint: 'About the trade, about designing and about teaching.'
	},
	'people-met': {
		label: 'Whom members got to know',
		hint: 'Colleagues, professionals and researchers whom you can call now.'
	}
};

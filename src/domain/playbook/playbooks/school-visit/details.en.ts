import type { PlaybookTexts } from '../../playbook.ts';

export const details: PlaybookTexts['details'] = {
	'known-faces': {
		label: 'Who know each other already?',
		hint: 'Known faces make a first visit easy.'
	},
	success: {
		label: 'When is the day a success?',
		hint: 'One clear success, for example: each guest takes home an assignment for next week.'
	},
	'day-goals': {
		label: 'Goals of the day',
		hint: 'Two or three, one to a line. The moderator names them at the start.'
	},
	themes: {
		label: 'Themes of the visit',
		hint: 'One or two: then you see them well.',
		options: {
			lesson: 'How a lesson is built up',
			workshop: 'Workshop and workplaces',
			programme: 'Programme and optional modules',
			differences: 'Dealing with differences between pupils',
			companies: 'Working with companies',
			careers: 'Career guidance (LOB)',
			testing: 'Tests and exams',
			'follow-through': 'Transition to mbo',
			team: 'Working together in the team'
		}
	},
	'cover-arranged': {
		label: 'Have the lessons of those who take part been arranged?',
		hint: 'At both schools: swapped, covered or an assignment to work on alone.'
	},
	'take-home': {
		label: 'What can the guests take home?',
		hint: 'Material, documents, examples and contacts. One to a line.'
	},
	'observation-theme': {
		label: 'What do we look for in the lesson?',
		hint: 'The theme of the observation list, for example: how does a pupil get to work alone?'
	},
	'observation-list': {
		label: 'Which observation list do we use?',
		options: {
			ready: 'An existing one',
			adapted: 'An existing one that we adapt',
			own: 'One that we make ourselves'
		}
	},
	'observation-points': {
		label: 'Points of the observation list',
		hint: 'What one can see or hear, one to a line. Or the link to the form.'
	},
	'observation-summary': {
		label: 'What the observation lists show together',
		hint: 'For each point how often it was seen, with an example. Without names.'
	},
	'differing-views': {
		label: 'What the schools see differently',
		hint: 'Both sides in one sentence, as they were said on the day. There are no replies here.'
	},
	compliments: {
		label: 'Feedback: what goes well?',
		hint: 'From the guests to the host school.'
	},
	'critical-points': {
		label: 'Feedback: what could be better?',
		hint: 'Only points for which you can say what you saw or heard.'
	},
	'critical-evidence': {
		label: 'What shows that?',
		hint: 'For each critical point: in which item, and what happened or came out then.'
	},
	'item-results': {
		label: 'What each item brought',
		hint: 'Per item, apart from the closing talk about the whole day.'
	},
	'feedback-on-content': {
		label: 'Closing talk: about the content',
		hint: 'What pupils learn and make.'
	},
	'feedback-on-process': {
		label: 'Closing talk: about the process',
		hint: 'How people work and work together, and how the day went.'
	},
	recommendations: {
		label: 'Recommendations',
		hint: 'What would you advise the school, and why?'
	},
	'released-by-host': {
		label: 'Does the host school release the findings?',
		hint: 'Until both schools say yes, they stay with the participants.'
	},
	'released-by-visitor': { label: 'Does the visiting school release the findings?' },
	'may-be-shared': {
		label: 'What may go out, and what may not?',
		hint: 'For example: the assignments may, what happened in the lesson may not.'
	}
};

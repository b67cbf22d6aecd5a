import type { PlaybookTexts } from '../../playbook.ts';
import { needDetailTexts } from '../shared/need-details.en.ts';
import { profileNames } from '../shared/profiles.ts';

export const details: PlaybookTexts['details'] = {
	...needDetailTexts,
	'talk-agreed': {
		label: 'What was said and agreed?',
		hint: 'Per company: what it said, the agreement, and the next step with a date.'
	},
	'found-through': {
		label: 'How did we find these companies?',
		hint: 'Begin with what is there already.',
		options: {
			application: 'Signed the region’s application',
			placements: 'Placement companies',
			parents: 'Companies of parents',
			alumni: 'Former pupils',
			staff: 'Contacts of colleagues',
			association: 'Business association',
			existing: 'A partnership that existed already'
		}
	},
	'warm-contacts': {
		label: 'Who knows whom?',
		hint: 'Per company: who of which school knows whom, and from where.'
	},
	profiles: {
		label: 'Which profiles do the companies fit?',
		options: profileNames.en
	},
	motives: {
		label: 'Why do the companies take part?',
		hint: 'A star means: often suits the vmbo well.',
		options: {
			staff: 'Finding future staff ★',
			image: 'A good name in the region ★',
			region: 'Doing something for their own surroundings ★',
			education: 'Thinking along about what pupils learn ★',
			development: 'Letting their own staff grow ★',
			knowledge: 'New knowledge and innovation',
			equipment: 'Using each other’s space and machines',
			meaning: 'Enjoyment and meaning ★'
		}
	},
	menu: {
		label: 'What do the companies choose from the menu?',
		options: {
			'guest-lesson': 'Guest lesson: an hour or two in class',
			'teacher-placement': 'Teacher placement: let a teacher go along for a few days',
			'company-visit': 'Company visit: an afternoon with a group of teachers',
			masterclass: 'Masterclass: an evening about your trade',
			'speed-date': 'Speed-date: an afternoon of telling about your work',
			'job-twinning': 'Job twinning: some months together with a teacher',
			'pupil-placement': 'Pupil placement or taster day: a place for a pupil',
			material: 'Tools or material: lend or give',
			'design-team': 'A seat in a design team: a year, every month',
			'co-writing': 'Co-writing lesson material: a few half-days'
		}
	},
	urgency: {
		label: 'Why is it needed now?',
		hint: 'What happens in the region if we do nothing? In such a way that schools and companies both recognise it.'
	},
	vision: {
		label: 'Where do we want to be in three years?',
		hint: 'What the region needs, and what pupils notice of it.'
	},
	agility: {
		label: 'What do we do when things go differently?',
		hint: 'Who may change what, and how fast?'
	},
	course: {
		label: 'Our course for this year',
		hint: 'A few sentences, written together. Add the date.'
	},
	'recalibrate-weeks': {
		label: 'After how many weeks do we adjust the course?',
		hint: 'Twenty weeks is about twice a school year.'
	},
	'contact-changes': {
		label: 'How often did a contact change?',
		hint: 'In this round, at schools and companies together.'
	},
	'handed-over': {
		label: 'Were those changes handed over?',
		hint: 'Visited together, and wrote down what is going on.'
	},
	'handover-notes': {
		label: 'Changes and handover',
		hint: 'Who handed over what to whom and when, and what was promised?'
	},
	experiences: {
		label: 'Experiences of teachers',
		hint: 'What was it like to do something with this company? Only what colleagues may read.'
	},
	'canvas-value': {
		label: 'Canvas: what does it bring?',
		hint: 'The value for pupils, teachers and companies.'
	},
	'canvas-audience': { label: 'Canvas: for whom do we do it?' },
	'canvas-relations': { label: 'Canvas: how do we treat each other?' },
	'canvas-channels': { label: 'Canvas: how do we reach each other?' },
	'canvas-activities': { label: 'Canvas: what do we do together?' },
	'canvas-resources': { label: 'Canvas: what do we need for it?' },
	'canvas-partners': { label: 'Canvas: with whom do we work?' },
	'canvas-costs': { label: 'Canvas: what does it cost?', hint: 'Hours, space and material too.' },
	'canvas-returns': {
		label: 'Canvas: what is it paid from?',
		hint: 'Money of the region, and what schools and companies put in.'
	}
};

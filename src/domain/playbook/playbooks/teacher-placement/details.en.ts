import type { PlaybookTexts } from '../../playbook.ts';
import { safetyDetailTexts } from '../shared/safety-details.en.ts';

export const details: PlaybookTexts['details'] = {
	'placement-form': {
		label: 'What sort of placement is it?',
		hint: 'Teachers mostly like going along and joining in best. Going along with a pupil on placement is a good start too.',
		options: {
			exploring: 'exploring or updating: going along and working with an experienced professional',
			deepening: 'deepening: learning more oneself about one subject',
			'mbo-colleague': 'with a colleague at an mbo school, for a line that runs through',
			'with-pupil': 'going along with a pupil who is on placement'
		}
	},
	'place-found-through': {
		label: 'How was the place found?',
		hint: 'This way the region sees which road brings most.',
		options: {
			'company-offer': 'the company offered the place itself',
			'contact-person': 'through the contact at the company',
			'regional-list': 'from the list of the region',
			'own-network': 'through a colleague, parent or former pupil'
		}
	},
	'placement-work': {
		label: 'What will the teacher do, and in which department?',
		hint: 'For example: two days on the road with the service engineer, then wiring panels in the workshop.'
	},
	'working-hours': {
		label: 'On which days and at which times?',
		hint: 'For example: Monday to Thursday, 7:30–16:00.'
	},
	'total-hours': {
		label: 'How many hours in all?',
		hint: 'For the agreement and for the teacher’s development hours.'
	},
	'vca-required': {
		label: 'Does the company ask for a VCA diploma?',
		options: { none: 'no', 'b-vca': 'yes, B-VCA', 'vol-vca': 'yes, VOL-VCA' }
	},
	'vca-number': {
		label: 'Number of the VCA diploma',
		hint: 'As it stands on the card or in the Central Diploma Register.'
	},
	'vca-valid-until': {
		label: 'VCA diploma valid until',
		hint: 'A diploma is valid for ten years.'
	},
	...safetyDetailTexts,
	'whose-time': {
		label: 'In whose time is the placement?',
		options: {
			'school-time': 'in school time',
			'half-half': 'half in school time, half in own time',
			'own-time': 'in own time'
		}
	},
	'timetable-release': {
		label: 'Release from the timetable',
		hint: 'Is the teacher free of lessons, tests and supervision on those days?',
		options: { open: 'still to be arranged', arranged: 'arranged', 'not-needed': 'not needed' }
	},
	'lesson-cover': {
		label: 'Who takes over the lessons?',
		hint: 'Perhaps someone from the company itself would like to teach as a guest.',
		options: {
			open: 'still to be arranged',
			'company-guest': 'a guest teacher from the company itself',
			'other-guest': 'another guest teacher',
			colleagues: 'colleagues',
			'lessons-moved': 'the lessons have been moved',
			'not-needed': 'no lessons are lost'
		}
	},
	'travel-paid-by': {
		label: 'Who pays the travel costs?',
		options: {
			open: 'still to be agreed',
			school: 'the school',
			region: 'the region',
			company: 'the company',
			none: 'there are no travel costs'
		}
	},
	'region-pays': {
		label: 'What does the region pay from its reserved money?',
		hint: 'When the region pays nothing, choose that too.',
		options: {
			cover: 'cover of lessons',
			travel: 'travel costs',
			vca: 'the VCA diploma',
			clothing: 'workwear and protective clothing',
			'own-time': 'an allowance for own time',
			nothing: 'nothing'
		}
	},
	'counts-as-development': {
		label: 'Does the placement count as professional development?',
		hint: 'Yes, when it says so in the teacher’s duties or development agreements.'
	},
	insurance: {
		label: 'What has been agreed about insurance and liability?',
		hint: 'The company has a duty of care for a trainee as well (Dutch Civil Code 7:658, 4). Think of damage to others too (6:170), and have a lawyer of the school look at it.'
	},
	'personal-data': {
		label: 'What has been agreed about personal data and pictures?',
		hint: 'Of customers, colleagues and pupils whom the teacher meets.'
	},
	'ending-early': {
		label: 'What if the placement stops early?',
		hint: 'Who calls whom, and what happens to the timetable?'
	},
	'signed-by': {
		label: 'Who have signed the agreement?',
		options: { teacher: 'the teacher', school: 'the school', company: 'the company' }
	},
	'signed-on': { label: 'On which day was it signed last?' },
	'transfer-on': {
		label: 'When does the team hear about it?',
		hint: 'Put a quarter of an hour on the agenda of a meeting after the placement now.'
	},
	'transfer-into': {
		label: 'Where will it end up?',
		hint: 'Note with the outcomes how that stands.',
		options: {
			programme: 'in the teaching programme',
			material: 'in teaching material',
			'pupil-placements': 'in placements of pupils',
			tests: 'in tests or practical assignments'
		}
	},
	'travel-km': { label: 'Travel distance a day, there and back (km)' },
	'travel-days': { label: 'Number of travel days' },
	'travel-rate-cents': {
		label: 'Allowance per kilometre (cent)',
		hint: 'The school decides the amount. In 2026 at most 25 cents are free of tax.'
	},
	'travel-receipts': {
		label: 'Receipts and tickets',
		hint: 'Such as parking or train: the amount and where the receipt is.'
	},
	'travel-claim': {
		label: 'How does the claim stand?',
		options: {
			'not-yet': 'not handed in yet',
			'handed-in': 'handed in',
			approved: 'approved by the school',
			paid: 'paid',
			'no-claim': 'there is nothing to claim'
		}
	},
	gained: {
		label: 'What did the placement bring the teacher?',
		options: {
			knowledge: 'knowledge of the trade',
			insight: 'insight into the work and the company',
			skills: 'skills'
		}
	},
	'gained-in-words': {
		label: 'Tell it in a few sentences',
		hint: 'What would you tell a colleague who wants to go too?'
	},
	'led-to': {
		label: 'What came of it later?',
		options: {
			'pupil-placements': 'placements for pupils',
			'guest-teacher': 'a guest teacher',
			'practical-lessons': 'practical lessons at the company',
			'next-placement': 'another teacher placement'
		}
	}
};

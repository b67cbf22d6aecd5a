import type { PlaybookTexts } from '../../playbook.ts';
import { details } from './details.en.ts';
import { mails } from './mails.en.ts';
import { topics } from './topics.en.ts';

export const en: PlaybookTexts = {
	name: 'Job twinning',
	summary:
		'A teacher and a professional are a pair for half a year. They look in on each other’s work and pursue goals that they choose themselves.',
	guide: {
		purpose:
			'Spending more time with one person teaches you more than fits into a visit. The teacher sees what the trade is like now, the professional sees how pupils learn, and school and company get a tie that lasts.',
		chooseWhen: [
			'A teacher wants to bring their subject up to date with someone who works in it every day.',
			'A company wants to do something more than once and can spare someone a few hours a month.',
			'You are looking for people who want to give guest lessons, or perhaps to teach.'
		],
		rather: [
			{ kind: 'speed-date', when: 'You first want to meet many professionals briefly.' },
			{
				kind: 'teacher-placement',
				when: 'The teacher can be away for a few days in a row and wants to work along.'
			},
			{ kind: 'design-team', when: 'You want to make lesson material with a group.' }
		],
		effort:
			'A pair is together for about four hours a month. The coordinator needs about two half-days a month: recruiting and matching beforehand, and keeping a finger on the pulse after that.',
		time: 'Begin to recruit fourteen weeks ahead. After that a pair is together for about twenty-four weeks.',
		advice: [
			'A pair stands or falls with whether they click. If not after two times, swap without blame.',
			'Small appointments that happen are better than large plans: one hour at each other’s workplace is much already.',
			'If you hear nothing for a month, call. Silence nearly always means that they are busy, and seldom that they are unwilling.'
		]
	},
	steps: {
		'collect-learning-questions': {
			title: 'Collect the learning questions of teachers',
			why: 'What a teacher wants to learn decides which professional fits.',
			tip: 'Ask: which part of your subject has changed since you worked in it yourself?'
		},
		'settle-scope': {
			title: 'Settle how many pairs, from which trades and for how long',
			why: 'Whoever asks for time must be able to say how much.',
			tip: 'Begin with four to eight pairs. Then you know them all by name.'
		},
		'win-managers': {
			title: 'Talk with team leaders and managers',
			why: 'A pair only manages when both bosses free time for it.',
			tip: 'Ask it in a conversation and note who said yes. A mail is soon forgotten.'
		},
		'recruit-teachers': {
			title: 'Recruit teachers',
			why: 'With a few lines about what somebody looks for you can match well.',
			tip: 'Ask people in person, and show in one sentence what it brings: your lesson of next month.'
		},
		'recruit-professionals': {
			title: 'Recruit professionals at the companies',
			why: 'You look for people who like to show their trade and are curious about school.',
			tip: 'Begin with placement supervisors and former pupils. Ask about travel, days and what they would like to do.'
		},
		'ask-company-questions': {
			title: 'Ask each company what it wants to learn itself',
			why: 'A pair works when both sides have something to gain.',
			tip: 'Think of: how do you teach a sixteen-year-old, and what may you expect of a beginner?'
		},
		'confirm-commitment': {
			title: 'Have school and company promise time and attention',
			why: 'A promise with a name to it also holds in a busy week.',
			tip: 'Fill in the agreements together beforehand: how many hours, who covers, and what does each side expect?'
		},
		'talk-with-candidates': {
			title: 'Talk briefly with each teacher and professional',
			why: 'In ten minutes you hear whether somebody really wants it and what they look for.',
			tip: 'Also ask what would not work. That saves a failed pair.'
		},
		'make-pairs': {
			title: 'Make the pairs',
			why: 'Trade, travel, days and wishes all at once cannot be weighed by heart.',
			tip: 'Look at the explanation of each proposal, pin what you are sure of and swap the rest.'
		},
		'propose-pairs': {
			title: 'Introduce the two of each pair to each other',
			why: 'Someone who may still say no says yes with more conviction.',
			tip: 'Add why you thought of these two.'
		},
		'agree-task-division': {
			title: 'Agree with the companies who does what',
			why: 'Then each pair knows where to go when something has to be arranged.',
			tip: 'Think of work clothes, safety, access, cover for lessons and who calls in case of illness.'
		},
		'book-place': {
			title: 'Book a place for the start meeting',
			why: 'A place with quiet corners lets pairs talk at ease.'
		},
		'confirm-pairs': {
			title: 'Make the pairs definite',
			why: 'When both people have said yes, it can begin.',
			tip: 'Keep one or two names in reserve in case somebody drops out.'
		},
		'think-beforehand': {
			title: 'Think about your goal beforehand',
			why: 'Those who bring a question of their own have a good first talk at once.',
			tip: 'Choose two questions from the list that you really want to discuss. One line of answer is enough.'
		},
		'send-briefing': {
			title: 'Send everyone the programme of the start',
			why: 'With name, place and time at hand nobody comes in unsure.'
		},
		'set-up-room': {
			title: 'Set up the room',
			why: 'A table for each pair says without words what it is about.',
			tip: 'Put two name cards, the goal sheet and a pen on each table.'
		},
		welcome: {
			title: 'Receive everyone with coffee and tea',
			why: 'Two people who do not know each other need a host who introduces them.'
		},
		'open-the-day': {
			title: 'Tell why we do this and how it goes',
			why: 'When everyone knows the five stages, each pair knows what it begins.',
			tip: 'Let a pair of an earlier round tell something. That says more than a speech.'
		},
		'get-acquainted': {
			title: 'Get to know each other',
			why: 'Trust begins with knowing who sits opposite you.',
			tip: 'Draw yesterday’s working day for each other, hour by hour.'
		},
		'name-first-goals': {
			title: 'Name your first goals',
			why: 'A goal said aloud gets a supporter at once.',
			tip: 'One goal each, and one together. Small, and easy to see.'
		},
		'fix-next-date': {
			title: 'Let each pair make its first appointment now',
			why: 'Those who leave with a date will see each other again.',
			tip: 'Ask each pair aloud for the date, and write it down.'
		},
		'visit-each-other': {
			title: 'Look around for an hour at each other’s workplace',
			why: 'You only understand people when you see where they work.',
			tip: 'Bring coffee and let the other talk about what you see.'
		},
		'set-goals': {
			title: 'Write down the goals, together and each for yourself',
			why: 'With goals on paper you can see half-way whether you are getting there.',
			tip: 'Also write down what you expect of each other. That prevents disappointment.'
		},
		'make-plan': {
			title: 'Make a planning for the whole half year',
			why: 'Dates that are in the calendar survive a busy period.',
			tip: 'Pick six moments and choose what to do at each. Mind the timetable and busy times at work.'
		},
		'check-progress': {
			title: 'See how each pair is doing',
			why: 'A pair that stalls often gets going again after one phone call.',
			tip: 'Three questions: what did you do last, when is the next time, and what stands in the way?'
		},
		'go-along-at-work': {
			title: 'Go along for a day or a training at the company',
			why: 'On the shop floor you see what is in no book.',
			tip: 'Take pictures if you may: you can begin a lesson with them next week.'
		},
		'log-activities': {
			title: 'Keep a log of what you did',
			why: 'With date, hours and one sentence on what came of it you see later what it was worth.',
			tip: 'Do it right afterwards, together, in two minutes.'
		},
		'go-along-at-school': {
			title: 'Attend a lesson or a meeting at school',
			why: 'A professional who sees pupils at work knows how to help.',
			tip: 'Let pupils explain something to the professional instead of the other way round.'
		},
		'prepare-half-way': {
			title: 'Invite all pairs to the half-way meeting',
			why: 'Pairs get new ideas when they hear what others do.'
		},
		'tell-half-way': {
			title: 'Tell how far you are with your goals',
			why: 'Half-way there is still time to choose something else.',
			tip: 'Bring one thing that you showed or learned.'
		},
		'share-innovations': {
			title: 'Show what is new in the trade',
			why: 'So the whole section knows which techniques are coming.',
			tip: 'Invite the colleagues: half an hour with the new tools in hand.'
		},
		'give-guest-lesson': {
			title: 'Give a guest lesson together',
			why: 'Pupils remember what someone from the trade shows them.',
			tip: 'The teacher minds the class and the time, the professional shows the work.'
		},
		'make-something-together': {
			title: 'Make something together that lasts',
			why: 'An assignment or project works on after the pair has parted.',
			tip: 'A practical assignment with real parts is small enough to finish.'
		},
		'prepare-look-back': {
			title: 'Invite pairs and their managers to look back',
			why: 'Those who gave time want to hear what it has brought.'
		},
		'look-back-in-pairs': {
			title: 'Look back on your goals as a pair',
			why: 'Between the two of you, you say honestly what worked and what did not.',
			tip: 'Take out the goal sheet of the start.'
		},
		'lead-look-back': {
			title: 'Let each pair tell what it brought',
			why: 'Stories of pairs win new people over to join.',
			tip: 'Close with the question: how do you go on, and whom do we ask for the next round?'
		},
		'send-evaluation': {
			title: 'Ask everyone to fill in the evaluation',
			why: 'Participants and their organisations each see something else.'
		},
		'send-thanks': {
			title: 'Thank the companies and ask how it was for them',
			why: 'A word of thanks and an honest question keep a relation good.',
			tip: 'Name one moment of this pair. Also ask whether they would join again.'
		},
		'complete-log': {
			title: 'Complete the log',
			why: 'Now you still know which hours and outcomes belong in it.'
		},
		'record-hours': {
			title: 'Record the hours',
			why: 'Teachers get their hours recognised, and the companies’ time counts as co-funding.'
		},
		'settle-outcomes': {
			title: 'Give each outcome an owner and a next step',
			why: 'A guest lesson or placement only comes about when someone takes the first step.'
		},
		'share-with-team': {
			title: 'Share with your section what you learned',
			why: 'So colleagues without a pair gain something too.',
			tip: 'Show one thing, tell one story and offer one lesson that a colleague can take over.'
		},
		'evaluate-with-pairs': {
			title: 'Discuss the evaluation with the pairs',
			why: 'They know what would make a next round better.'
		},
		'evaluate-with-school': {
			title: 'Look back with the school',
			why: 'The team leader has to know whether the hours freed were worth it.'
		},
		'evaluate-with-companies': {
			title: 'Look back with the companies',
			why: 'A company is quicker to say yes again when it was asked what it thinks.'
		},
		'answer-learning-questions': {
			title: 'Write down which learning questions are answered',
			why: 'A question that stays open is the beginning of a next activity.'
		},
		'settle-outlook': {
			title: 'Record how each pair goes on',
			why: 'Going on, changing into something else or stopping are all fine, as long as it is a choice.',
			tip: 'Think of a teacher placement, guest lessons, a seat in a design team or a job of a few hours.'
		},
		'feedback-moment': {
			title: 'Call pairs and companies again after a few months',
			why: 'Then you hear what has really changed in lessons and at work.'
		}
	},
	stages: {
		recruiting: {
			title: 'Recruiting',
			endsWhen:
				'There are enough teachers and professionals, and their organisations have promised hours by name.'
		},
		matching: {
			title: 'Matching',
			endsWhen: 'Both people of each pair have said yes.'
		},
		acquaintance: {
			title: 'Getting acquainted',
			endsWhen: 'Goals, expectations, working agreements and dates of each pair are on paper.'
		},
		twinning: {
			title: 'Twinning',
			endsWhen: 'Each pair has done what it had planned, or chosen something else on purpose.'
		},
		evaluation: {
			title: 'Looking back and ahead',
			endsWhen:
				'Participants and organisations have looked back, and it is known how each pair goes on.'
		}
	},
	programme: {
		'walk-in': { title: 'Walk-in with coffee and tea', goal: 'Arrive and find your twin' },
		introduction: {
			title: 'Welcome: why job twinning',
			goal: 'Everyone knows the goal and the five stages'
		},
		acquaintance: {
			title: 'Getting acquainted in pairs',
			goal: 'Know who the other is and what their working day looks like'
		},
		break: { title: 'Break', goal: 'Talk with other pairs for a moment' },
		'first-goals': {
			title: 'First goals',
			goal: 'A goal for each, and one together'
		},
		meal: { title: 'Simple warm meal', goal: 'Talk on and get to know other pairs' },
		closing: {
			title: 'Closing: when do we meet?',
			goal: 'Each pair leaves with a date'
		}
	},
	meetings: {
		'half-way': {
			title: 'Half-way with all pairs',
			goal: 'Hear from each other what works, and help where it sticks'
		},
		'look-back': {
			title: 'Looking back and ahead',
			goal: 'Show what it brought, and choose how it goes on'
		}
	},
	preconditions: {
		'time-and-attention': {
			title: 'Time and attention',
			question: 'How many hours may the participant spend, who promises that and who covers?',
			example:
				'Each teacher gets four hours a month. Team leader Anna promises that and arranges cover on Tuesdays.'
		},
		'own-wish': {
			title: 'One’s own wish',
			question: 'How do you know that the participant wants it, and what do they look for?',
			example:
				'Cem volunteered. He wants to learn how to explain things to someone who is just beginning.'
		},
		expectations: {
			title: 'Expectations',
			question: 'What do you hope it brings for your people and for your organisation?',
			example:
				'We hope that teachers see how digital our work has become, and that two guest lessons come of it.'
		},
		'working-agreements': {
			title: 'Working agreements',
			question:
				'How do you reach each other, how do you call off, and what may be told outside the pair?',
			example:
				'You can call off until a day before, with a new date at once. Pictures of the workshop are shown to Bo first.'
		},
		progress: {
			title: 'Watching progress',
			question: 'Who calls the pairs, how often, and what happens when a pair stalls?',
			example:
				'Noor calls each pair every four weeks. If it stays quiet for six weeks, she sits down with both.'
		}
	},
	details,
	topics,
	mails
};

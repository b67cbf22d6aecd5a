import type { PlaybookTexts } from '../../playbook.ts';
import { topics } from '../shared/company-topics.en.ts';
import { details } from './details.en.ts';
import { mails } from './mails.en.ts';

export const en: PlaybookTexts = {
	name: 'Teacher placement',
	summary:
		'A teacher spends a day to some weeks at a company, works along under guidance and takes today’s trade back to class.',
	guide: {
		purpose:
			'A teacher takes part in the very work that pupils are trained for. That keeps knowledge of the trade up to date, and brings new teaching material, a guest teacher or a place for a pupil.',
		chooseWhen: [
			'A teacher wants to do the work, not only hear about it.',
			'The learning question is about techniques, tools or ways of working that you need to have had in your hands.',
			'A whole team wants to go into companies on a fixed day or in a fixed week each year.'
		],
		rather: [
			{
				kind: 'company-visit',
				when: 'A whole section wants to see in one afternoon how a company works.'
			},
			{
				kind: 'job-twinning',
				when: 'A teacher and a professional want to learn from each other for a year, in turn at each other’s place.'
			},
			{ kind: 'masterclass', when: 'It is about one subject, and an evening is enough.' }
		],
		effort:
			'For the teacher the placement itself and half a day before and after it. For the team leader mainly the timetable, for the company a supervisor who has time.',
		time: 'Begin three months ahead, because the timetable decides what is possible. The placement takes a day, a week or longer.',
		advice: [
			'Keep it easy: a day along with a pupil who is on placement is a teacher placement too.',
			'With a fixed day or week for the whole team the timetable has to change only once.',
			'Sharing afterwards is what most often gets lost. Put it in the diary before the placement begins.'
		]
	},
	steps: {
		'collect-learning-questions': {
			title: 'Ask teachers what they want to learn in practice',
			why: 'The question decides which company, which work and which form fits.',
			tip: 'Bring it up in the yearly talk: what part of your trade has changed since you did it yourself?'
		},
		'update-places': {
			title: 'Bring the list of places up to date',
			why: 'With a list that is right a teacher chooses within a quarter of an hour.',
			tip: 'Ask companies what, where, when and for how many, for which profile, and whether a VCA diploma or workwear is needed. Begin with the companies where pupils are on placement.'
		},
		'invite-teachers': {
			title: 'Invite teachers to choose a place',
			why: 'People say yes sooner when they are asked in person and see that the timetable is taken care of.',
			tip: 'Also ask a whole team at once: together on a fixed day or in a fixed week.'
		},
		'choose-form': {
			title: 'Choose what sort of placement it will be',
			why: 'Going along asks something else of the company than going deep into one technique.',
			tip: 'Not sure yet? Choose going along and joining in with an experienced professional: people like that best.'
		},
		'choose-place': {
			title: 'Choose the place that fits the learning question',
			why: 'A place where the work you ask for is really done matters more than a great name.',
			tip: 'Mind travel time and what the company requires. When more teachers go, divide the places in one go.'
		},
		'ask-company': {
			title: 'Ask the company for the place',
			why: 'A company has to free someone who can and wants to guide.',
			tip: 'Call, and ask for a professional with some years of experience who likes to explain.'
		},
		'request-release': {
			title: 'Have the teacher released from the timetable',
			why: 'Most placements that do not take place failed on the timetable.',
			tip: 'Ask the timetabler which week has the fewest lessons: a test week or a week of pupil placements.'
		},
		'settle-costs': {
			title: 'Agree who pays what',
			why: 'Travel costs and cover should never surprise the teacher.',
			tip: 'Many regions have reserved money for cover, travel and a VCA diploma. See what is possible in yours.'
		},
		'record-as-development': {
			title: 'Put on record that the placement is professional development',
			why: 'In black and white it is work and not a favour.',
			tip: 'Also note which part is in school time and which in own time.'
		},
		'confirm-company': {
			title: 'Confirm place, days and supervisor',
			why: 'With a name and fixed days everyone can plan on.'
		},
		'ask-company-questions': {
			title: 'Ask the company what it wants to learn itself',
			why: 'A teacher on the shop floor is a chance for the company to ask something too.',
			tip: 'Think of: what can pupils do when they come here, and how do you explain something to a fifteen-year-old?'
		},
		'arrange-cover': {
			title: 'Arrange who takes over the lessons',
			why: 'The teacher goes with an easy mind when the class has its lessons as usual.',
			tip: 'Ask whether someone from the company would give a guest lesson: then you really change places.'
		},
		'set-learning-goals': {
			title: 'Write down your learning goals',
			why: 'With a goal you know where to stand on the shop floor.',
			tip: 'Two or three will do. Make it a sentence: after the placement I can … and I use that in …'
		},
		'confirm-learning-goals': {
			title: 'See whether the goals can be reached at the company',
			why: 'The supervisor knows what work there is that week and what a teacher may do.',
			tip: 'Ten minutes on the phone. If a goal is out of reach, change it now.'
		},
		'agree-task-division': {
			title: 'Agree with the company who does what',
			why: 'Then on the first morning everyone knows whom the teacher can turn to.',
			tip: 'Who welcomes, who guides, who stands in for the supervisor, and who calls whom in case of illness?'
		},
		'ask-requirements': {
			title: 'Pass on what is needed to be allowed to join in',
			why: 'A course or a pair of shoes in the right size is not arranged on the last day.',
			tip: 'Ask about a VCA diploma, clothing, protective equipment and the rules for phones and pictures.'
		},
		'write-agreement': {
			title: 'Make the placement agreement',
			why: 'Everything agreed is then in one place, for teacher, school and company.',
			tip: 'The company has a duty of care for those who work along, and that cannot be written away (Dutch Civil Code 7:658, 4). Look at damage to others too (6:170), and have a lawyer of the school check the template.'
		},
		'plan-transfer': {
			title: 'Put the sharing with the team on the agenda',
			why: 'What you learned gets lost in the rush when there is no moment for it.',
			tip: 'Also agree where it ends up: in the programme, in teaching material, in placements or in tests.'
		},
		'do-pre-study': {
			title: 'Find out what the company does',
			why: 'Those who know the basics can talk about the work at once.',
			tip: 'Half an hour on the website will do: what do they make, for whom, and what is new?'
		},
		'prepare-questions': {
			title: 'Think of good questions for the shop floor together',
			why: 'With a few questions at hand you learn in the break and in the van as well.',
			tip: 'Also ask colleagues of the section what they would like to know.'
		},
		'sign-agreement': {
			title: 'Have all three parties sign',
			why: 'With the signatures of teacher, school and company the agreement is settled.',
			tip: 'The teacher stays employed by the school. Give each a signed copy.'
		},
		'check-arrangements': {
			title: 'See whether everything is arranged',
			why: 'Two weeks ahead something can still be solved.',
			tip: 'Timetable, cover, travel costs, clothing, diploma: see with the agreements what is still open.'
		},
		'share-safety-rules': {
			title: 'Tell the teacher what the safety rules are',
			why: 'Those who know the rules beforehand can join in on the first day.'
		},
		'send-briefing': {
			title: 'Send teacher and company the last information',
			why: 'Then everyone knows where, when and with whom.'
		},
		welcome: {
			title: 'Receive the teacher with coffee',
			why: 'Those who feel welcome dare to ask sooner.'
		},
		'name-the-goals': {
			title: 'Tell what you come for',
			why: 'When colleagues know your goals, they call you when the moment is there.',
			tip: 'Also tell something of your pupils: what they learn and where they will work.'
		},
		'instruct-safety': {
			title: 'Give the safety instruction',
			why: 'The company sees to it that everyone who works along knows what is dangerous.',
			tip: 'Emergency stop, way out, first aider, and what not to touch without guidance.'
		},
		'work-along': {
			title: 'Let the teacher join in the work',
			why: 'Doing teaches more than watching, and it is more fun too.',
			tip: 'Begin together, then leave a job to the teacher, and talk it over at once.'
		},
		'look-back-first-day': {
			title: 'Look back briefly on the first day',
			why: 'After one day the rest of the placement can still be steered well.'
		},
		'keep-log': {
			title: 'Write down what you learn',
			why: 'Three lines a day are enough to make a lesson of later.',
			tip: 'What did I do, what surprised me, what can my class do with it? Take pictures where that is allowed.'
		},
		'drop-in': {
			title: 'Drop in or call to hear how it goes',
			why: 'That is how the school shows that the placement matters.',
			tip: 'Talk with the supervisor too: a good contact for later.'
		},
		'gather-for-lessons': {
			title: 'Ask what you may take along for your lessons',
			why: 'A real part or a real drawing makes a lesson believable.',
			tip: 'Leftover material, pictures, a faulty product, a job sheet. Also ask whether pupils may come once.'
		},
		'look-back-on-goals': {
			title: 'Look back on the learning goals together',
			why: 'So you know which goal was reached and what is still possible.',
			tip: 'Do so every week, and at the end with the school’s coach.'
		},
		'send-evaluation': {
			title: 'Ask teacher and company to fill in the evaluation',
			why: 'A day later both still know well what the placement brought.'
		},
		'send-thanks': {
			title: 'Thank the company and ask how it was',
			why: 'The supervisor gave time away, and likes to hear what it was worth.',
			tip: 'Also ask whether there is a place again next year, and put it on the list.'
		},
		'write-down-gains': {
			title: 'Write down what the placement brought you',
			why: 'Knowledge, insight or skills: so the region sees which form brings what.',
			tip: 'Fill it in with the agreements, in a few sentences.'
		},
		'record-hours': {
			title: 'Record attendance and hours',
			why: 'The teacher gets the hours recognised, and the company’s time counts as co-funding.'
		},
		'claim-travel': {
			title: 'Claim your travel costs',
			why: 'With kilometres, days and receipts together it is soon done.'
		},
		'settle-outcomes': {
			title: 'Give each outcome an owner and a next step',
			why: 'A guest lesson or new assignment only comes about when someone begins.'
		},
		'approve-travel': {
			title: 'Approve the travel costs',
			why: 'Those who soon have their money back go again next year.'
		},
		'share-with-team': {
			title: 'Tell your team what you saw and did',
			why: 'Then the whole section learns from one placement.',
			tip: 'Show something: a picture, a part, a job that is done otherwise than in the book.'
		},
		'answer-learning-questions': {
			title: 'Write down which learning questions were answered',
			why: 'What stays open is a fine question for a next time.'
		},
		'evaluate-with-teacher': {
			title: 'Discuss the placement with the teacher',
			why: 'A talk brings up what does not fit in a form.'
		},
		'evaluate-with-company': {
			title: 'Discuss the placement with the company',
			why: 'The supervisor knows what can help a next teacher and a next company.'
		},
		'tell-experience': {
			title: 'Tell colleagues in the region how it was',
			why: 'An honest story from a colleague wins over those who hesitate.',
			tip: 'Half a page or a film of one minute, and what you would recommend to the next.'
		},
		'bring-into-lessons': {
			title: 'Bring what you learned into your lessons',
			why: 'Only when something changes in class do pupils gain from it.',
			tip: 'Begin small: one assignment, one test question, one example. Keep track of it with the outcomes.'
		},
		'plan-what-follows': {
			title: 'Plan what follows',
			why: 'The contact is warm now: for pupil placements, a guest teacher or practical lessons at the company.'
		},
		'feedback-moment': {
			title: 'Show the company what has changed',
			why: 'After some weeks you can tell what pupils notice of it.',
			tip: 'Invite the supervisor to the lesson in which it comes back.'
		}
	},
	programme: {
		arrival: { title: 'Arrival with coffee', goal: 'Meet the supervisor and the crew' },
		introduction: {
			title: 'The company and your learning goals',
			goal: 'Supervisor and teacher know what they expect of the placement'
		},
		safety: {
			title: 'Safety',
			goal: 'The teacher knows what is dangerous, what is allowed and whom to turn to'
		},
		tour: { title: 'Tour', goal: 'See which way a job takes through the company' },
		'work-morning': {
			title: 'Going along and joining in',
			goal: 'Do the first jobs with an experienced professional'
		},
		lunch: { title: 'Lunch with the crew', goal: 'Hear how colleagues came into the trade' },
		'work-afternoon': {
			title: 'Hands on',
			goal: 'Do a job under guidance that fits a learning goal'
		},
		closing: {
			title: 'Looking back on the day',
			goal: 'See what has been learned and what comes tomorrow'
		}
	},
	stages: {},
	meetings: {
		'goals-talk': {
			title: 'Talk about the learning goals',
			goal: 'See which goals were reached and agree what is still to come'
		}
	},
	preconditions: {
		'learning-goals': {
			title: 'Learning goals',
			question:
				'What does the teacher want to know or be able to do after the placement, and with which work at the company will that succeed?',
			example:
				'After the placement I can set up a heat pump; for that I spend three days with an engineer of yours.'
		},
		guidance: {
			title: 'Guidance',
			question: 'Who guides the teacher, at work and from school, and when do you talk?',
			example:
				'Cem guides every day and calls Noor if anything is the matter; on Thursday we look back together.'
		},
		confidentiality: {
			title: 'Confidentiality',
			question: 'What stays within the company, and what may the teacher tell or show at school?',
			example:
				'Pictures of machines may be used in class; names and drawings of customers stay with us.'
		}
	},
	details,
	topics,
	mails
};

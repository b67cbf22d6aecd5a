import type { PlaybookTexts } from '../../playbook.ts';
import { details } from './details.en.ts';
import { mails } from './mails.en.ts';
import { topics } from './topics.en.ts';

export const en: PlaybookTexts = {
	name: 'Teacher design team (DOT)',
	summary:
		'Teachers of a few schools make new lesson material together with people from the trade. They try it in their own class, improve it and pass it on to the region.',
	guide: {
		purpose:
			'A design team has two gains. There is lesson material that has been tried in real classes, and its makers grow: they are up to date in their subject again, learn to design, and know colleagues, professionals and researchers whom they can call.',
		chooseWhen: [
			'More than one school lacks good lesson material on the same subject.',
			'Teachers want to work on something together for longer, and the timetable leaves room for it.',
			'There are professionals who like to think along about what pupils should learn now.'
		],
		rather: [
			{
				kind: 'school-visit',
				when: 'You mainly want to see how another school does it: then one visit is enough.'
			},
			{
				kind: 'masterclass',
				when: 'Knowledge of one subject has to be brought up to date first.'
			},
			{ kind: 'job-twinning', when: 'One teacher wants to get going with one professional.' }
		],
		effort:
			'A member spends about fifty hours: eight meetings, the making and the trying. The coach needs some eighty hours, the coordinator half a day a month.',
		time: 'Begin to recruit three months ahead. The team works for about thirty weeks, with a meeting every four weeks.',
		advice: [
			'Four to eight members works best: with fewer, one person ill stops the work; with more, you talk too long.',
			'Choose small: one good series of lessons that is finished is worth more than half a course.',
			'The coach asks more than they tell, keeps to designing, and sees that everyone is heard.',
			'Would you like more to hold on to as a coach? The fuller coaching guide of Tech Your Future is at https://bit.ly/3yZagxV.'
		]
	},
	steps: {
		'collect-needs': {
			title: 'Gather which lesson material teachers lack',
			why: 'Material that meets a real need will be used in lessons later.',
			tip: 'Ask in a few sections: which lesson do you dread every year, and why?'
		},
		'choose-theme': {
			title: 'Choose one theme and the profiles that fit it',
			why: 'With a clear theme, schools and companies know whether it is for them.',
			tip: 'Choose a subject that matters at three schools. Write the need down in everyday sentences.'
		},
		'find-coach': {
			title: 'Find a coach for the team',
			why: 'Someone has to keep the thread, so that the teachers can design.',
			tip: 'A good coach asks questions and keeps asking. They need not teach the subject.'
		},
		'invite-schools': {
			title: 'Ask other schools to join',
			why: 'Material that was made and tested at more schools works for colleagues too.',
			tip: 'Call the team leader. Ask for two teachers: then nobody is alone in it at their school.'
		},
		'free-the-time': {
			title: 'Arrange time in the annual hours and the timetable',
			why: 'A team that has to work in the evenings will not last a year.',
			tip: 'Record the hours as part of the job, and ask the timetabler for one fixed free afternoon.'
		},
		'invite-companies': {
			title: 'Ask professionals to think along',
			why: 'They know what has changed at work and what pupils should be able to do later.',
			tip: 'Ask for someone who does the work. Joining two or three times is worth a lot already.'
		},
		'invite-teachers': {
			title: 'Invite the teachers',
			why: 'A team works well when everyone has chosen it.',
			tip: 'Look for a mix: someone with much experience, someone new, and someone who loves making things.'
		},
		'ask-company-questions': {
			title: 'Ask each company what it wants to learn itself',
			why: 'A company stays when it gains something too.',
			tip: 'Think of: how do you explain something to a fifteen-year-old, and what do they learn at school now?'
		},
		'confirm-team': {
			title: 'Confirm who is in the team',
			why: 'Only with names can you look for dates and make agreements.'
		},
		'find-dates': {
			title: 'Find dates that suit all members',
			why: 'Eight dates fixed now will save the whole year.',
			tip: 'A fixed afternoon in the week works best. Mind test weeks, placements and holidays of each school.'
		},
		'work-out-preconditions': {
			title: 'Work out the agreements with each school',
			why: 'What you agree beforehand on time, classes and sharing saves trouble later.',
			tip: 'Let each school write it in its own words. A tick says too little.'
		},
		'agree-task-division': {
			title: 'Agree with the companies who does what',
			why: 'A professional who knows when they are needed can plan their work around it.',
			tip: 'Also agree what belongs to the company and may not be in the lesson material.'
		},
		'book-places': {
			title: 'Book places for all meetings',
			why: 'In a workshop or at a company the talk is about the real work at once.',
			tip: 'Change places: each school is host once, and at least one meeting is at a company.'
		},
		'prepare-first-meeting': {
			title: 'Prepare the first meeting',
			why: 'The first time decides whether the team will work towards one goal.',
			tip: 'Ask everyone to bring one lesson that chafes. The talk begins there.'
		},
		'send-briefing': {
			title: 'Send all members the programme and the dates',
			why: 'Those who see all dates put them in their calendar at once.'
		},
		'set-up-room': {
			title: 'Set up the room',
			why: 'At a large table with paper and markers, designing goes by itself.',
			tip: 'Put textbooks, parts and tools on the table: something to hold helps.'
		},
		welcome: {
			title: 'Receive the team with coffee and tea',
			why: 'People from different schools need to meet for a moment first.'
		},
		'open-first-meeting': {
			title: 'Tell the goal and let everyone introduce themselves',
			why: 'When you know what another can do and looks for, you can make something together.',
			tip: 'Let each tell: when was your lesson at its best, and what did pupils do then?'
		},
		'talk-about-need': {
			title: 'Look into the need together',
			why: 'Whoever thinks of a solution at once often solves the wrong thing.',
			tip: 'At each answer, ask once more: how do you notice that in pupils?'
		},
		'gather-first-ideas': {
			title: 'Gather first ideas without choosing',
			why: 'With many ideas on the table the first one does not become the plan by itself.',
			tip: 'Five minutes of silent writing, only then talking. The quiet colleague takes part too.'
		},
		'make-team-agreements': {
			title: 'Agree how the team works and decides',
			why: 'A team that knows how to settle things gets further than a team that talks.',
			tip: 'Record: who takes notes, where the papers are, and what we do when someone cannot come.'
		},
		'look-in-practice': {
			title: 'Look around at a company and talk with pupils',
			why: 'What you see and hear yourself makes the question sharper than what you thought.',
			tip: 'Three pupils and one professional are enough. Bring their words exactly as they said them.'
		},
		'look-for-what-exists': {
			title: 'Find out which material exists already',
			why: 'Improving what another made is quicker than beginning yourself.',
			tip: 'Look at what the region has already, at the mbo, in the trade and in a colleague’s cupboard.'
		},
		'fix-design-question': {
			title: 'Make it one design question',
			why: 'One sentence that all agree with keeps the team together for the rest of the year.',
			tip: 'For instance: how do pupils of year 3 learn in four lessons to find a fault as a mechanic does?'
		},
		'bring-rough-ideas': {
			title: 'Bring one rough idea each to the meeting',
			why: 'It is easier to talk about a sketch than about an empty page.',
			tip: 'One sheet of paper or a photo of a beer mat is fine. It need not look good yet.'
		},
		'choose-one-idea': {
			title: 'Choose one idea and divide the work',
			why: 'A choice gives speed, and everyone knows what to make at home.',
			tip: 'Ask: which idea fits our design question best, and can be in class in eight weeks?'
		},
		'make-first-version': {
			title: 'Make a first version',
			why: 'You can try a version that is not finished, but not a plan.',
			tip: 'Make only what you need for the first lesson. The rest comes after the trial.'
		},
		'check-with-trade': {
			title: 'Check that the content fits the trade of today',
			why: 'Pupils have to learn how it is done today, and not how it used to be done.',
			tip: 'Walk through the steps together with the tools in hand, not only on paper.'
		},
		'describe-material': {
			title: 'Write down what the material is and for whom',
			why: 'Those who try it in class have to know what pupils learn from it and how long it takes.',
			tip: 'Title, level, learning goals and lesson time: four lines are enough.'
		},
		'plan-trials': {
			title: 'Agree who tries it when in which class',
			why: 'Without a lesson in the timetable the trial will not happen.',
			tip: 'Choose at least two classes at two schools, and add what you will watch for.'
		},
		'try-in-class': {
			title: 'Try the material in your class',
			why: 'Only in class do you see whether pupils really learn from it.',
			tip: 'Tell pupils that they are the testers. They will say honestly what does not work.'
		},
		'watch-a-trial': {
			title: 'Watch a lesson of a team member',
			why: 'Whoever watches sees what the teacher misses.',
			tip: 'Look only at pupils: where do they get stuck, when do they sit up?'
		},
		'check-progress': {
			title: 'Ask the coach and the team leaders how it goes',
			why: 'Half-way you can still arrange time or look for help.',
			tip: 'Do not only ask whether it goes well, but also: who was missing last time?'
		},
		'record-trials': {
			title: 'Write down what happened in class',
			why: 'After a week you remember the feeling, but no longer where pupils got stuck.',
			tip: 'For each lesson: which class, what went well, what did not, and what did pupils say?'
		},
		'learn-from-trials': {
			title: 'Discuss the experiences and choose what to improve',
			why: 'Three improvements that matter are better than thirty small ones.',
			tip: 'Begin with what happened, and only then with what you think of it.'
		},
		'improve-material': {
			title: 'Improve the material',
			why: 'The second version is nearly always the one that stays.',
			tip: 'With each new version, write in one sentence what is different and why.'
		},
		'let-others-try': {
			title: 'Let a colleague from outside the team try it',
			why: 'When somebody else can work with it, it is ready to be shared.',
			tip: 'Explain nothing beforehand. Every question that the colleague asks belongs in the manual.'
		},
		'settle-licence': {
			title: 'Agree what others may do with the material',
			why: 'Colleagues dare to use and adapt it when that is clear.',
			tip: 'Look at photos, drawings and films by others too, and ask the companies for permission.'
		},
		'complete-material': {
			title: 'Finish the material for other teachers',
			why: 'A colleague who was not there must be able to begin with it tomorrow.',
			tip: 'One page of manual: what do you need, how does the lesson go, what to watch for?'
		},
		'invite-to-presentation': {
			title: 'Invite colleagues and companies to the presentation',
			why: 'Those who see it and hold it for a moment use it sooner than those who get a mail.'
		},
		'publish-material': {
			title: 'Put the material where the whole region finds it',
			why: 'Other schools find it there, and can tell you how they liked it.',
			tip: 'Add the makers with name and school: then others know whom to call.'
		},
		'name-both-gains': {
			title: 'Name both gains together',
			why: 'What the material does and what you learned yourselves are both worth having.',
			tip: 'Ask each: what can you do now that you could not a year ago, and whom did you get to know?'
		},
		'send-evaluation': {
			title: 'Ask everyone to fill in the evaluation',
			why: 'Members, schools and companies each see something else.'
		},
		'send-thanks': {
			title: 'Thank the schools and the companies',
			why: 'They gave people and time, and like to hear what came of it.',
			tip: 'Send a photo from class along, and ask whether they would join again.'
		},
		'record-hours': {
			title: 'Record attendance and hours',
			why: 'Teachers get their hours recognised, and the companies’ time counts as co-funding.'
		},
		'share-with-section': {
			title: 'Show the material in your own section',
			why: 'Colleagues only use it when someone whom they know shows how.',
			tip: 'Do one assignment together, in ten minutes. Agree who will use it this year.'
		},
		'record-gains': {
			title: 'Write down where it is used and what members learned',
			why: 'So schools and region see what their time has brought.'
		},
		'settle-outcomes': {
			title: 'Give each outcome an owner and a next step',
			why: 'Good material is forgotten too when nobody looks after it.',
			tip: 'Who keeps the material up to date when technology changes? Add that name.'
		},
		'evaluate-with-team': {
			title: 'Look back with the team',
			why: 'Together you see what you would advise a next team.'
		},
		'evaluate-with-schools': {
			title: 'Look back with the other schools',
			why: 'Each school has to know whether the hours were worth it.'
		},
		'evaluate-with-professionals': {
			title: 'Ask the professionals how they look back',
			why: 'They see whether the material is right and their contribution was used.'
		},
		'answer-learning-questions': {
			title: 'Write down which learning questions are answered',
			why: 'A question that stays open is the beginning of a next team.'
		},
		'plan-what-follows': {
			title: 'Plan what follows',
			why: 'With a team that knows each other the next step is small.',
			tip: 'A guest lesson with the material, a teacher placement at the company, or a second series.'
		},
		'feedback-moment': {
			title: 'See after a few months where the material lives',
			why: 'Then you see whether it is used without the team too, and you can tell the companies.',
			tip: 'Call three teachers who used it. Their experiences go to the makers.'
		}
	},
	stages: {
		question: {
			title: 'The question',
			endsWhen: 'The team has one design question that everyone stands behind.'
		},
		design: {
			title: 'Designing',
			endsWhen: 'There is a first version that a teacher can try in class tomorrow.'
		},
		trial: {
			title: 'Trying in class',
			endsWhen: 'At least two classes have worked with it and the experiences are on paper.'
		},
		improve: {
			title: 'Improving',
			endsWhen: 'The new version was used by someone who was not there.'
		},
		share: {
			title: 'Sharing',
			endsWhen: 'The material is where the region finds it and both gains have been written down.'
		}
	},
	programme: {
		'walk-in': { title: 'Walk-in with coffee and tea', goal: 'Arrive and see who is here' },
		introduction: {
			title: 'Welcome: who are we and why are we here?',
			goal: 'Everyone knows the goal and what others bring'
		},
		need: {
			title: 'The need: lessons that chafe',
			goal: 'Understand what pupils and teachers lack now'
		},
		break: { title: 'Break', goal: 'Stretch your legs and catch up' },
		'first-ideas': {
			title: 'First ideas',
			goal: 'Many ideas on the table, nothing chosen yet'
		},
		agreements: {
			title: 'This is how we work',
			goal: 'Agreements on deciding, taking notes and dates'
		},
		meal: { title: 'Simple warm meal', goal: 'Talk on and get to know each other' },
		closing: {
			title: 'Closing: who does what?',
			goal: 'Everyone leaves with one thing to do before the next time'
		}
	},
	meetings: {
		'sharpen-question': {
			title: 'Meeting 2: the design question',
			goal: 'From what we saw and heard to one question'
		},
		'choose-design': {
			title: 'Meeting 3: choosing and designing',
			goal: 'Choose one idea and divide the work'
		},
		'ready-to-try': {
			title: 'Meeting 4: ready to try',
			goal: 'Check the first version and plan the trial lessons'
		},
		'discuss-trials': {
			title: 'Meeting 5: back from class',
			goal: 'Hear what happened and choose what has to be better'
		},
		'improve-together': {
			title: 'Meeting 6: improving',
			goal: 'Make the second version together'
		},
		'finish-material': {
			title: 'Meeting 7: the finishing touch',
			goal: 'Use the experiences of an outsider and agree on sharing'
		},
		present: {
			title: 'Meeting 8: showing and celebrating',
			goal: 'Show the material to colleagues and companies, and name what we learned'
		}
	},
	preconditions: {
		time: {
			title: 'Time',
			question:
				'How many hours does each member get, and how does the school arrange that in job and timetable?',
			example:
				'Our two teachers each get fifty hours a year and have no lessons on Thursday after the fifth period.'
		},
		'own-class': {
			title: 'Trying in class',
			question: 'Which classes may try the material, and what does that take?',
			example:
				'Year 3 PIE joins for four lessons in November. The team leader knows and the parents get a message.'
		},
		'working-together': {
			title: 'Working and deciding together',
			question: 'How does the team decide, and what may the others expect of you?',
			example:
				'We decide together; if that fails, the maker chooses. Whoever cannot come sends their work a day earlier.'
		},
		'sharing-material': {
			title: 'Sharing the material',
			question: 'Whose material is it, and who may use and adapt it?',
			example:
				'The material belongs to all makers together. Every school may use and adapt it, with our names on it.'
		}
	},
	details,
	topics,
	mails
};

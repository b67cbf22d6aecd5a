import type { PlaybookTexts } from '../../playbook.ts';
import { topics } from '../shared/company-topics.en.ts';
import { safetyDetailTexts } from '../shared/safety-details.en.ts';
import { mails } from './mails.en.ts';

export const en: PlaybookTexts = {
	name: 'Masterclass',
	summary:
		'On one evening a company shows what it is good at. Teachers, careers advisers and mentors listen, share a meal and get to work themselves.',
	guide: {
		purpose:
			'In one evening you learn how a technique or trade stands today, from the people who do it every day. The threshold is low: you get to know the company, and whoever wants more can do a placement or join for a day afterwards.',
		chooseWhen: [
			'A company knows a lot about one subject that comes back in your lessons.',
			'You want to bring together teachers, careers advisers and mentors of several schools.',
			'No lesson may be lost: an evening with a simple meal always fits.'
		],
		rather: [
			{
				kind: 'company-visit',
				when: 'One team wants to see the whole company, with all its departments.'
			},
			{
				kind: 'speed-date',
				when: 'You want to receive professionals of several companies at school.'
			},
			{
				kind: 'teacher-placement',
				when: 'A teacher wants to work along for longer than an evening.'
			}
		],
		effort:
			'About three half-days for the coordinator, two for the company, and only the evening itself for a participant.',
		time: 'Begin three months ahead: the announcement goes out at least six weeks before the evening. The evening takes three hours, usually from 17:00 to 20:00.',
		advice: [
			'Keep it simple and informal. No luxury: soup with bread and a good story is enough.',
			'People who help pupils to choose a career belong here: they speak with all pupils.',
			'A professional who shows something is better than a director who tells something.'
		]
	},
	steps: {
		'collect-learning-questions': {
			title: 'Collect what teachers want to learn',
			why: 'An evening about a question that people really have fills up by itself.',
			tip: 'Ask at several schools, mbo included: together you fill a group.'
		},
		'choose-form-and-audience': {
			title: 'Choose the form and whom it is for',
			why: 'A workshop for welding teachers asks for something else than a first meeting for mentors.',
			tip: 'Think of vmbo teachers, careers advisers and mentors, and of mbo teachers and team leaders. Those who guide career choices gain a lot.'
		},
		'choose-company': {
			title: 'Choose a befriended company that fits the subject',
			why: 'A company that you know already opens its doors more easily.',
			tip: 'Begin with placement companies. Put the optional modules of the profile beside them: where does this work come back?'
		},
		'ask-company': {
			title: 'Ask the company',
			why: 'An evening with a group on the premises asks the company for people and space.',
			tip: 'Say what the school will arrange, and that an ordinary workshop is better than a meeting room.'
		},
		'find-date': {
			title: 'Find a date with company and teams as early as possible',
			why: 'The earlier the evening is fixed, the less is planned on it already.',
			tip: 'Propose a few dates. Mind holidays, report meetings, parents’ evenings and open days, those of the other schools too.'
		},
		'discuss-content': {
			title: 'Discuss the content with the company',
			why: 'Together you turn a story about the company into an evening that teachers learn from.',
			tip: 'Three questions: what is new, what can they do themselves, and what can be used in class tomorrow?'
		},
		'agree-group-size': {
			title: 'Agree how large a group may be',
			why: 'The hands-on activity decides with how many people it still works.',
			tip: 'If there are more people than places, work with groups that take turns, each with its own times.'
		},
		'agree-task-division': {
			title: 'Agree with the company who does what',
			why: 'Then everybody knows who welcomes, who arranges the food and who watches the time.',
			tip: 'The school supplies the moderator and the note-taker.'
		},
		'ask-company-questions': {
			title: 'Ask the company what it wants to know from teachers',
			why: 'For the company it is the chance to ask a whole group of teachers at once.',
			tip: 'Think of: what do pupils know of our work, and why do they choose it or not?'
		},
		'update-addresses': {
			title: 'Go through the lists of addresses',
			why: 'An invitation in a general mailbox is read by almost nobody.',
			tip: 'The more direct the address, the better: in the teacher’s own name. If that cannot be, ask the management to pass it on personally.'
		},
		announce: {
			title: 'Announce the masterclass with enthusiasm',
			why: 'People who know six weeks ahead what is coming keep the evening free.',
			tip: 'Put the programme in it, and one sentence about what people will do themselves. Ask team leaders to nudge people.'
		},
		'confirm-company': {
			title: 'Confirm date, time and content to the company',
			why: 'The company can then book people and a room.'
		},
		'ask-safety-rules': {
			title: 'Ask for the safety rules of the company',
			why: 'What must and may be done on the shop floor decides what participants wear.',
			tip: 'Ask who provides shoes, glasses and coats, and by when they need the sizes.'
		},
		'ask-about-vca': {
			title: 'Ask whether a follow-up requires a VCA diploma',
			why: 'A course and an exam take weeks, and by then a placement has gone to somebody else.',
			tip: 'Ask which diploma: Basic VCA (B-VCA) for those who work along, VOL-VCA for those who lead. A diploma is valid for ten years.'
		},
		'open-sign-up': {
			title: 'Open the sign-up',
			why: 'Four weeks ahead people know their timetable and will not forget it any more.',
			tip: 'Choose a set moment, such as Monday morning at eight. Everybody gets a confirmation at once.'
		},
		'reserve-sharing-moment': {
			title: 'Put the sharing on the team’s agenda now',
			why: 'Only a few people of each school come, so the others hear it from them.'
		},
		'ask-sizes': {
			title: 'Ask the participants for their sizes',
			why: 'In shoes that are too large you may not enter the hall.',
			tip: 'Ask only what the company needs, and throw the list away after the evening. If no clothing is needed, set this task to not needed.'
		},
		'appoint-note-taker': {
			title: 'Ask somebody to take notes',
			why: 'People who work with their hands cannot write at the same time.',
			tip: 'A pupil or student can do this well, with a few pictures.'
		},
		'make-groups': {
			title: 'Divide the participants into groups',
			why: 'In a small group everybody gets a turn.',
			tip: 'Mix the schools and mind people’s wishes. Give each group its own starting time.'
		},
		'order-food': {
			title: 'Arrange coffee, tea, water and a simple meal',
			why: 'People come straight from work and would otherwise sit there hungry.',
			tip: 'A biscuit at the walk-in and soup with bread is enough. See in the sign-ups what people do not eat.'
		},
		'share-safety-rules': {
			title: 'Tell the participants which safety rules apply',
			why: 'Those who know beforehand come in the right clothes and feel sure of themselves.',
			tip: 'Short and concrete: what do you wear, what do you leave at home, where do you not walk.'
		},
		'send-briefing': {
			title: 'Send everyone the last information',
			why: 'With an address, a time and a group at hand the evening runs from the first minute.'
		},
		'set-up': {
			title: 'Set everything up',
			why: 'The first guest is always a quarter of an hour early.',
			tip: 'Coffee hot, signs to the room, name stickers and the clothing in sizes at the door.'
		},
		welcome: {
			title: 'Receive everybody with coffee, tea, water and a biscuit',
			why: 'A quarter of an hour of walk-in makes up for traffic and lets schools mix.',
			tip: 'Introduce people to each other who have not met.'
		},
		'open-the-evening': {
			title: 'Open the evening and name the learning questions',
			why: 'The company tells its story with more aim when it hears what the group came for.',
			tip: 'Keep it short: who is here, what do we want to know, and what are we going to do?'
		},
		'tell-the-story': {
			title: 'Tell and show what is going on in the trade',
			why: 'This is the story that teachers hear nowhere else.',
			tip: 'Rather a workpiece in the hand than a slide on the screen. Stop after half an hour.'
		},
		'take-notes': {
			title: 'Write down what is useful in class',
			why: 'The team that is not here will have only these notes.'
		},
		'eat-together': {
			title: 'Eat something simple together',
			why: 'With a plate on their knees, teachers easily get talking with the manager.',
			tip: 'See that everybody of the company eats along, those who run the machine later too.'
		},
		'explain-safety': {
			title: 'Explain the safety and hand out the clothing',
			why: 'Only when everybody knows the rules may the group enter the workshop.'
		},
		'do-it-yourself': {
			title: 'Let everybody get to work',
			why: 'Teachers remember what their hands did.',
			tip: 'One professional for five or six people. Let the groups change on time.'
		},
		'talk-it-over': {
			title: 'Talk it over: what does this mean for the lesson',
			why: 'From experience to an idea for a lesson is a smaller step together.',
			tip: 'Put the question now that the company had for the teachers.'
		},
		'ask-on-the-spot': {
			title: 'Round off and ask who wants to go on',
			why: 'Those who are enthusiastic now, say yes now.',
			tip: 'Have a list ready: placement, shadowing day or a day of real work. Mention the evaluation too.'
		},
		'offer-a-drink': {
			title: 'Linger for a drink',
			why: 'Phone numbers are often exchanged in the last ten minutes.',
			tip: 'Do this only when the company wants it too. Alcohol is not needed.'
		},
		'send-evaluation': {
			title: 'Ask everyone to fill in the evaluation',
			why: 'Each evening gets better by what people write the day after.',
			tip: 'Let people choose whether they add their name.'
		},
		'send-thanks': {
			title: 'Thank the company and ask how it was',
			why: 'The people of the company gave their evening and like to hear what it did.',
			tip: 'Also name whoever guided the hands-on activity.'
		},
		'finish-notes': {
			title: 'Work out the notes',
			why: 'After the weekend you no longer know what that abbreviation was.'
		},
		'ask-follow-up': {
			title: 'Ask each participant whether they want to go on with the company',
			why: 'Not everybody dares to raise a hand on the evening itself.',
			tip: 'Mail personally, and call those who showed interest on the evening.'
		},
		'record-hours': {
			title: 'Record attendance and hours',
			why: 'Participants get their hours recognised, and the company’s evening counts as co-funding.'
		},
		'settle-outcomes': {
			title: 'Give each outcome an owner and a next step',
			why: 'A name on a list only becomes a placement when somebody makes the match.'
		},
		'share-with-team': {
			title: 'Share your experience with your team',
			why: 'Then the colleagues who could not come that evening learn too.',
			tip: 'Show the hands-on activity with what there is at school.'
		},
		'answer-learning-questions': {
			title: 'Write down which learning questions were answered',
			why: 'The questions that remain are the subject of the next evening.'
		},
		'evaluate-with-company': {
			title: 'Evaluate with the company',
			why: 'School and company hear from each other what they will do differently next time.',
			tip: 'Half an hour is enough, with the results of the forms at hand.'
		},
		'evaluate-in-school': {
			title: 'Evaluate within your own school',
			why: 'At home you discuss what you do not say at the company.'
		},
		'pass-on-recommendations': {
			title: 'Pass the recommendations on to those who can act on them',
			why: 'A recommendation in a drawer changes nothing.',
			tip: 'About the content to the company, about the timetable to the team leader, about the set-up to the region.'
		},
		'arrange-vca': {
			title: 'Arrange the VCA diploma for those who want to go on',
			why: 'With a valid diploma the placement can begin at once.',
			tip: 'Look the diploma up in the Central Diploma Register. If it is lacking, agree who pays for the course. If no VCA is required, set this task to not needed.'
		},
		'plan-what-follows': {
			title: 'Plan the placements and shadowing days',
			why: 'A masterclass is the beginning, and interest is greatest now.'
		},
		'feedback-moment': {
			title: 'Let the company know what has changed',
			why: 'A company that sees what its evening did is glad to hold another.',
			tip: 'Tell how many lessons, placements and visits have come of it.'
		}
	},
	programme: {
		'walk-in': {
			title: 'Walk-in with coffee, tea, water and a biscuit',
			goal: 'Arrive and get to know colleagues of other schools'
		},
		introduction: {
			title: 'Welcome: occasion and goal',
			goal: 'Everyone knows what we want to learn and how the evening goes'
		},
		story: {
			title: 'The trade according to the company',
			goal: 'Hear and see what is going on now, from people who do it every day'
		},
		meal: { title: 'Simple meal', goal: 'Talk with each other without a programme' },
		safety: {
			title: 'Safety',
			goal: 'Everyone knows the rules and wears the right clothing'
		},
		'hands-on': {
			title: 'Getting to work',
			goal: 'Experience with your own hands what pupils will have to be able to do'
		},
		conversation: {
			title: 'Talking it over: what does this mean for the lesson?',
			goal: 'Each has one idea for their own lesson or for the talk with a pupil'
		},
		closing: {
			title: 'Closing: who wants to go on?',
			goal: 'Interest in a placement or shadowing day is on paper'
		}
	},
	stages: {},
	meetings: {},
	preconditions: {
		content: {
			title: 'Content and level',
			question: 'What will the participants know or be able to do that they do not now?',
			example: 'They can set up a milling machine and know why we no longer make drawings on paper.'
		},
		discretion: {
			title: 'What stays inside',
			question: 'What may be photographed and shown in class, and what not?',
			example: 'Everything in the workshop may, except the prototype behind the curtain.'
		}
	},
	details: {
		form: {
			label: 'Which form does it have?',
			options: {
				masterclass: 'masterclass: a professional takes you through one subject',
				workshop: 'workshop: mainly doing',
				acquaintance: 'getting to know the company',
				'behind-the-scenes': 'a look in the kitchen',
				inspiration: 'inspiration session'
			}
		},
		'may-follow': {
			label: 'What can follow it at this company?',
			hint: 'Choose all that the company wants to offer. Choose nothing while that is not known.',
			options: {
				placement: 'teacher placement',
				'shadowing-day': 'active shadowing day',
				'working-day': 'a day of work on a real job'
			}
		},
		audience: {
			label: 'Whom is it for?',
			hint: 'Those who guide pupils in choosing a career are good candidates.',
			options: {
				teachers: 'vmbo teachers',
				'careers-advisers': 'careers advisers',
				mentors: 'mentors',
				'mbo-teachers': 'mbo teachers',
				'mbo-team-leaders': 'mbo team leaders'
			}
		},
		'invitation-by': {
			label: 'How does the invitation go?',
			hint: 'Directly, to a person by name, works best.',
			options: {
				direct: 'directly to people by name',
				management: 'by way of the management of the schools',
				both: 'both'
			}
		},
		'hands-on': {
			label: 'What will the participants do themselves?',
			hint: 'What do they make, measure or repair, with what, and for how long?'
		},
		'group-size': {
			label: 'How many people can work at once?',
			hint: 'Agree this with whoever guides the hands-on activity.'
		},
		'number-of-groups': {
			label: 'In how many groups do you work?',
			hint: 'If you fill in nothing, it is one group. Each group gets its own times.'
		},
		...safetyDetailTexts,
		'drink-afterwards': {
			label: 'Is there a drink afterwards?',
			hint: 'In consultation with the company, and without alcohol is fine.'
		},
		'vca-required': {
			label: 'Does a follow-up require a VCA diploma?',
			options: { none: 'no', 'b-vca': 'yes, Basic VCA (B-VCA)', 'vol-vca': 'yes, VOL-VCA' }
		},
		'vca-checked': {
			label: 'Has it been checked who has the diploma?',
			hint: 'The Central Diploma Register is decisive.'
		},
		'vca-diplomas': {
			label: 'Who has which diploma?',
			hint: 'One line a person: name, kind, number and valid until. Only of those who want to go on.'
		},
		'vca-valid-until': {
			label: 'Until when is the diploma valid that expires first?'
		},
		'vca-lacking': {
			label: 'How many people who want to go on do not have the diploma yet?'
		},
		'vca-paid-by': {
			label: 'Who pays for obtaining the diploma?',
			options: { school: 'the school', company: 'the company', region: 'the region' }
		},
		'vca-progress': {
			label: 'How far are they in obtaining it?',
			hint: 'For instance: course booked, date of the exam, passed.'
		}
	},
	topics,
	mails
};

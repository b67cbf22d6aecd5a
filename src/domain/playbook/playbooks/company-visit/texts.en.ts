import type { PlaybookTexts } from '../../playbook.ts';
import { topics } from '../shared/company-topics.en.ts';
import { safetyDetailTexts } from '../shared/safety-details.en.ts';
import { mails } from './mails.en.ts';

export const en: PlaybookTexts = {
	name: 'Company visit',
	summary:
		'A group of teachers, sometimes with pupils, spends an afternoon at a company: looking, asking and lending a hand.',
	guide: {
		purpose:
			'You see the work that you train your pupils for, in the place where it happens. You talk with people of every department, roll up your sleeves, and go home with examples, materials and names.',
		chooseWhen: [
			'You want to see, smell and do, not only hear about it.',
			'Your learning question is about how a whole company works: from order to delivery, or how people treat one another.',
			'You look for a company that may offer taster placements, guest lessons or a teacher placement afterwards.'
		],
		rather: [
			{
				kind: 'speed-date',
				when: 'You want to talk with people of several companies in one afternoon.'
			},
			{
				kind: 'masterclass',
				when: 'It is about one technique or subject, for teachers of several schools.'
			},
			{
				kind: 'teacher-placement',
				when: 'One teacher wants to really work along for a day or more.'
			}
		],
		effort:
			'About two half-days for the coordinator, one for the school, and one for the company with three or four people. With pupils there is another half-day of arranging for the school.',
		time: 'Begin eleven weeks ahead. The visit itself takes three hours, at the end of the school day.',
		advice: [
			'School and company speak different languages. Take the time to get to know each other’s world, and ask about every word you do not know.',
			'Go with a group that fits around one workbench: with twelve people everybody hears what is said.',
			'A talk with slides can be held at school too. Use the time at the company to walk around and to do.'
		]
	},
	steps: {
		'collect-learning-questions': {
			title: 'Collect the teachers’ learning questions',
			why: 'The question decides which company you visit, not the other way round.',
			tip: 'Ask: what would you like to see with your own eyes, and what will you do with it in class?'
		},
		'decide-who-comes': {
			title: 'Decide whether pupils come along',
			why: 'Pupils change everything: the supervision, the permission and what the company can show.',
			tip: 'A first visit is easier with teachers only. Pupils can come along next time.'
		},
		'choose-company': {
			title: 'Choose a company that fits the learning question',
			why: 'Each sort of question has its own sort of company.',
			tip: 'If it is about strategy, look for a larger company. If it is about how people work together, such as giving feedback, choose one as large as your school, where everybody knows everybody. Ask parents and former pupils too.'
		},
		'ask-company': {
			title: 'Ask the company whether you may come',
			why: 'A company has to plan its production and its people around it.',
			tip: 'Call first, or let the parent or former pupil who works there call. Say at once how many you are.'
		},
		'fix-date': {
			title: 'Fix the date with company and team',
			why: 'Teachers and professionals only commit when the day is certain.',
			tip: 'Ask until what time people work: a silent hall is only half the fun. And ask the timetabler about test weeks.'
		},
		'invite-teachers': {
			title: 'Invite the teachers and open the sign-up',
			why: 'The company wants to know for how many people it has to make room.',
			tip: 'Say in the invitation what they will do themselves: that draws more people than a lecture.'
		},
		'ask-company-questions': {
			title: 'Ask the company what it wants to know from the school',
			why: 'A visit from which both sides learn gets a sequel.',
			tip: 'Think of: how do we reach young people, what do they learn at school now, and how do you guide a trainee of fifteen?'
		},
		'plan-the-day': {
			title: 'Make the day programme together with the company',
			why: 'Together you find out what there really is to see and to do.',
			tip: 'Always in it: the company introduces itself, a round along all departments, and at least half an hour of doing.'
		},
		'agree-task-division': {
			title: 'Agree with the company who does what',
			why: 'Then it is clear on the day who welcomes, who guides and who watches the time.',
			tip: 'The school supplies the note-takers and the moderator at least.'
		},
		'ask-young-employees': {
			title: 'Ask whether young employees can join',
			why: 'Someone of twenty tells first-hand what school did and did not give.',
			tip: 'A former pupil is best. Let them do a part of the tour.'
		},
		'ask-safety-rules': {
			title: 'Ask for the safety rules',
			why: 'You do not want half the group to stay at the entrance for lack of shoes.',
			tip: 'Ask as well what may be photographed, and whether anything applies to people who are pregnant or have a pacemaker.'
		},
		'prepare-pupils-coming': {
			title: 'If pupils come along, arrange supervision and permission',
			why: 'The school stays responsible for its pupils, in a factory hall too.',
			tip: 'One adult for ten pupils is usual. Tell the company their age, and bring a list of phone numbers of their homes. If no pupils come, set this task to not needed.'
		},
		'confirm-company': {
			title: 'Confirm day, time and number to the company',
			why: 'With a confirmation in writing the company can free people.'
		},
		'collect-questions': {
			title: 'Collect questions for the employees',
			why: 'People who bring a question look around with more purpose.',
			tip: 'Start from the list of topics. Which question can you ask on the shop floor, and which one do you keep for the talk?'
		},
		'divide-pre-study': {
			title: 'Divide the pre-study of the company',
			why: 'When each finds out a small part, nobody has to ask what they make.',
			tip: 'Divide: products, customers, vacancies, news, and who already has pupils of yours.'
		},
		'swap-words': {
			title: 'Exchange a list of words',
			why: 'School and company use the same words for different things.',
			tip: 'Ten words from each side is enough: pathways, career guidance and optional modules; work planner, job sheet and stand-by duty.'
		},
		'reserve-sharing-moment': {
			title: 'Put the sharing on the team’s agenda now',
			why: 'What you see is only worth something when those who stayed home can teach with it too.'
		},
		'divide-questions': {
			title: 'Divide the questions over the participants',
			why: 'Then every question is asked, even when the group splits up.'
		},
		'appoint-note-takers': {
			title: 'Appoint a note-taker for each small group',
			why: 'Walking through a hall you forget half of it, unless somebody writes it down.',
			tip: 'A notebook works better on your feet than a laptop. Agree who takes pictures.'
		},
		'arrange-transport': {
			title: 'Arrange the transport',
			why: 'Arriving together saves waiting at the gate.',
			tip: 'Riding together is also the first debriefing. Ask where to park and which entrance to use.'
		},
		'order-food': {
			title: 'Arrange coffee, tea and something simple to eat',
			why: 'At a table with soup and bread people talk more easily than in a row.',
			tip: 'Eat in the canteen if you can. Pass on what people do not eat.'
		},
		'share-pre-study': {
			title: 'Share the pre-study with all participants',
			why: 'Then the visit begins where the website ends.'
		},
		'share-safety-rules': {
			title: 'Tell the participants what to wear and what to mind',
			why: 'Then nobody arrives in open shoes.',
			tip: 'Put the rules and the clothing in the last mail too. If pupils come along, discuss it in class.'
		},
		'send-briefing': {
			title: 'Send everyone the last information',
			why: 'With an address, a programme and a phone number everybody arrives on time and relaxed.'
		},
		welcome: {
			title: 'Receive the group with coffee and tea',
			why: 'A moment to arrive gives time to hang up coats and shake hands.',
			tip: 'Keep track of who is there: it is needed for safety and for the hours.'
		},
		'open-the-visit': {
			title: 'Name the learning questions and let the company introduce itself',
			why: 'When the company knows what you came for, it shows other things.',
			tip: 'Also say in short who your pupils are, without abbreviations.'
		},
		'explain-safety': {
			title: 'Explain the safety rules and hand out the clothing',
			why: 'Everybody has to know where to walk before the door opens.'
		},
		'lead-tour': {
			title: 'Give a tour of all departments',
			why: 'Teachers then see how much different work there is in one company.',
			tip: 'Split up above ten people, or half of them hears nothing. At each department, let somebody speak who works there.'
		},
		'take-notes': {
			title: 'Write down what you see and hear',
			why: 'A good example for a lesson is gone again tomorrow.'
		},
		'do-the-job': {
			title: 'Let everybody get to work',
			why: 'What you have done yourself, you can show in class.',
			tip: 'A real job made small: measure something, assemble it, adjust it or find a fault.'
		},
		'ask-the-questions': {
			title: 'Lead the talk with the employees',
			why: 'Now there is time for the questions that did not fit on the shop floor.',
			tip: 'Begin with a question of the company to the school. Let the youngest employee speak too.'
		},
		'ask-for-leftovers': {
			title: 'Ask for materials that the company no longer uses',
			why: 'A discarded pump or a box of offcuts is worth gold at school.',
			tip: 'Ask whoever runs the warehouse. Agree at once who will fetch it.'
		},
		'look-for-taster-places': {
			title: 'Look for contacts for taster placements',
			why: 'Those whose hand you shake today, you can call about a pupil tomorrow.',
			tip: 'Ask at each department: could a pupil look on here for a day? Note the name.'
		},
		'eat-together': {
			title: 'Eat together',
			why: 'At the table you hear what the tour did not tell.',
			tip: 'Do not sit with your own colleagues.'
		},
		harvest: {
			title: 'Gather what it brings',
			why: 'A plan that gets a name and a date now will go ahead.',
			tip: 'Ask each, the company too: what do you take home, and what is the next step?'
		},
		'send-evaluation': {
			title: 'Ask everyone to fill in the evaluation',
			why: 'The day after, the visit is still fresh.'
		},
		'send-thanks': {
			title: 'Thank the company and ask how it was',
			why: 'The company freed people for it and wants to know whether it was of use.',
			tip: 'Name the employees, and add a picture of the hands-on activity.'
		},
		'thank-parents': {
			title: 'Thank the parents who helped as well',
			why: 'A parent who talked the boss round is glad to do so again.',
			tip: 'Ask at once how it went down within the company and whether they know another one. If no parents helped, set this task to not needed.'
		},
		'finish-notes': {
			title: 'Work out the notes',
			why: 'Within a few days you still know which machine you meant.'
		},
		'fix-feedback-moment': {
			title: 'Fix a moment to look back',
			why: 'Without a date it never happens.',
			tip: 'Note the day and the names with the outcomes. A call of a quarter of an hour is enough.'
		},
		'record-hours': {
			title: 'Record attendance and hours',
			why: 'The hours count for the teachers, and the company’s effort as co-funding.'
		},
		'settle-outcomes': {
			title: 'Give each outcome an owner and a next step',
			why: 'A promise of materials or a placement evaporates when nobody calls.'
		},
		'share-with-team': {
			title: 'Share with your team what you saw and did',
			why: 'Then the visit reaches the lessons of colleagues who were not there, too.',
			tip: 'Bring something to show: a part, a picture or a drawing.'
		},
		'answer-learning-questions': {
			title: 'Write down which learning questions were answered',
			why: 'What stays open gives direction to the next visit.'
		},
		'evaluate-with-teachers': {
			title: 'Discuss the evaluation with the participants',
			why: 'In a talk you hear what lies behind a mark.'
		},
		'evaluate-with-company': {
			title: 'Discuss the evaluation with the company',
			why: 'The company saw how the group looked, and knows what can be better next time.'
		},
		'plan-what-follows': {
			title: 'Plan what follows',
			why: 'After a visit a guest lesson, a taster placement or a teacher placement is only a small step.'
		},
		'feedback-moment': {
			title: 'Look back with the company at what has changed',
			why: 'After some weeks you can show what came of it in class.',
			tip: 'Let a pupil tell it, or send a video of the lesson.'
		}
	},
	programme: {
		'walk-in': { title: 'Walk-in with coffee and tea', goal: 'Arrive and shake hands' },
		introduction: {
			title: 'Welcome: this is our company',
			goal: 'Everyone knows what the company makes, who the school is and what we want to learn'
		},
		safety: {
			title: 'Safety',
			goal: 'Everyone knows the rules and wears the right clothing'
		},
		tour: {
			title: 'Tour of all departments',
			goal: 'See what work there is, who does it and what they learned for it'
		},
		'hands-on': {
			title: 'Doing it yourself',
			goal: 'Experience a piece of the real work, to be able to show it in class'
		},
		conversation: {
			title: 'Talking with employees',
			goal: 'Answers to the questions of both sides, and contacts for later'
		},
		meal: { title: 'Simple meal', goal: 'Talk on and make appointments' },
		closing: {
			title: 'Closing: what do we take home?',
			goal: 'Outcomes get an owner and a next step'
		}
	},
	stages: {},
	meetings: {},
	preconditions: {
		expectation: {
			title: 'Expectation',
			question: 'When will the visit have been a success for you?',
			example:
				'Afterwards the teachers can explain in their own words how a fault is solved at our company.'
		},
		discretion: {
			title: 'What stays between us',
			question: 'What may be photographed and passed on, and what not?',
			example: 'Pictures in the hall are fine, of drawings and names of customers they are not.'
		}
	},
	details: {
		'who-comes': {
			label: 'Who comes along?',
			options: { 'teachers-only': 'teachers only', 'pupils-too': 'pupils too' }
		},
		'number-of-pupils': {
			label: 'How many pupils?',
			hint: 'Only fill this in when pupils come along.'
		},
		'pupil-supervisors': {
			label: 'How many adults supervise them?',
			hint: 'Teachers, teaching assistants or parents who stay with the pupils.'
		},
		'pupils-per-supervisor': {
			label: 'How many pupils per adult do you agree on?',
			hint: 'If you fill in nothing, we count on ten. The company may ask for smaller groups.'
		},
		'permission-for-pupils': {
			label: 'Is there permission from home?',
			hint: 'From parents or carers, for the visit itself and separately for pictures.'
		},
		'pupil-safety': {
			label: 'What has been agreed about the safety of pupils?',
			hint: 'Where do they not go, may they operate machines at this age, who gives first aid, who calls home?'
		},
		'question-about': {
			label: 'What is the learning question about?',
			hint: 'This helps to choose a company: for strategy a larger one, for working together one as large as the school.',
			options: {
				strategy: 'strategy and policy',
				people: 'working together',
				trade: 'the trade and its technique'
			}
		},
		'tour-along': {
			label: 'Along which departments does the tour go?',
			options: {
				'all-departments': 'all departments',
				'some-departments': 'some of the departments'
			}
		},
		'hands-on': {
			label: 'What will the participants do themselves?',
			hint: 'As concrete as a job sheet: what, with what, and how many at once.'
		},
		'young-employees-asked': {
			label: 'Has it been asked whether young employees can join?',
			hint: 'People who left school only a few years ago.'
		},
		...safetyDetailTexts,
		'word-list': {
			label: 'List of words of school and company',
			hint: 'One word a line with a short explanation. Both sides may add to it.'
		},
		'parents-involved': {
			label: 'Which parents helped?',
			hint: 'For instance because they work there. They get a word of thanks too.'
		}
	},
	topics,
	mails
};

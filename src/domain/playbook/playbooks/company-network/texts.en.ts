import type { PlaybookTexts } from '../../playbook.ts';
import { topics } from '../shared/company-topics.en.ts';
import { details } from './details.en.ts';
import { mails } from './mails.en.ts';

export const en: PlaybookTexts = {
	name: 'Company network',
	summary:
		'Schools and companies in the region build a network in a school year: first know what is needed, then talk, then do something together, and adjust in time.',
	guide: {
		purpose:
			'You turn single contacts into a group of companies on which schools can count. Everybody knows what the others need and why they take part. So you need not start calling anew for every guest lesson.',
		chooseWhen: [
			'Schools always ask the same few companies, or do not know whom to ask.',
			'There are activities with companies, but they stop when one colleague leaves.',
			'Companies in the region want to do something for education and look for a way in.'
		],
		rather: [
			{
				kind: 'speed-date',
				when: 'You first want to get to know a few companies in one afternoon.'
			},
			{
				kind: 'company-visit',
				when: 'You have one learning question and one company that fits it.'
			},
			{
				kind: 'job-twinning',
				when: 'It is about one teacher and one professional who spend time together.'
			}
		],
		effort:
			'Two hours a week on average for the coordinator, half a day a month for a school, five or six meetings in the year for a company.',
		time: 'Begin exploring three months before the first meeting. After that a round takes about a school year, and then you decide together on the next.',
		advice: [
			'Begin with three companies that want to, not with thirty that once said something about it.',
			'Do not come with a wish list. First ask what keeps the company itself awake.',
			'Keep one face for each company. When somebody changes, go there together the first time.'
		]
	},
	stages: {
		explore: {
			title: 'Exploring the need',
			endsWhen:
				'We know what schools and companies in the region need, and who will be there at the start.'
		},
		'first-talks': {
			title: 'The first conversations',
			endsWhen:
				'It is on paper for each company what it looks for, why it takes part and what the next step is.'
		},
		'do-together': {
			title: 'Doing something together',
			endsWhen: 'At least one activity has been held from which both sides gained.'
		},
		recalibrate: {
			title: 'Adjusting the course',
			endsWhen:
				'Schools and companies have looked together whether the course is still right, and how to go on.'
		}
	},
	steps: {
		'ask-schools': {
			title: 'Ask the schools what they need from companies',
			why: 'A network for which schools are not waiting remains a list of addresses.',
			tip: 'Ask for each profile: in which lesson next month would you like somebody from the trade?'
		},
		'explore-regional-need': {
			title: 'Find out what the region asks for',
			why: 'When you know what work there is and will be, you ask companies for something that helps them too.',
			tip: 'Talk with three people: somebody of the municipality, of a business association and of the mbo. Figures come later.'
		},
		'collect-learning-questions': {
			title: 'Collect the learning questions of teachers',
			why: 'A concrete question is the best start of a talk with a company.'
		},
		'list-who-knows-whom': {
			title: 'List who knows whom already',
			why: 'Somebody you know takes you further than ten mails to a general address.',
			tip: 'Go through: those who signed the application, placement companies, parents, former pupils, contacts of colleagues, business associations and existing partnerships.'
		},
		'choose-companies': {
			title: 'Choose a small group of companies to begin with',
			why: 'With a few companies that really fit you can keep every promise.',
			tip: 'See to variety: large and small, and at least one for each profile.'
		},
		'form-core-group': {
			title: 'Form a core group of schools',
			why: 'A network that leans on one coordinator falls over when that person leaves.',
			tip: 'Three or four people with a few hours for it. Ask somebody of the mbo too.'
		},
		'think-of-motives': {
			title: 'Think of why each company would take part',
			why: 'Those who begin with what matters to a company are halfway through the first talk.',
			tip: 'Future staff, building the region and pleasure in the trade often work best for the vmbo.'
		},
		'invite-companies': {
			title: 'Invite the companies to the start',
			why: 'People who are asked in time by somebody they know will come.',
			tip: 'Let whoever has the warm contact call. The mail is for the date and the address.'
		},
		'ask-company-questions': {
			title: 'Ask each company what it wants to learn or achieve itself',
			why: 'A network in which only schools ask does not last two years.'
		},
		'invite-teachers': {
			title: 'Invite teachers, careers advisers and mentors',
			why: 'The people who will do something together have to know each other from the start.',
			tip: 'Invite the mbo and the municipality too, but keep enough room for teachers.'
		},
		'agree-task-division': {
			title: 'Agree with the companies who does what',
			why: 'Then it is clear from the start who calls, who receives and who writes down.',
			tip: 'Ask each company for one steady contact, with a stand-in.'
		},
		'make-menu': {
			title: 'Make a menu of what you can do together',
			why: 'A company chooses more easily when it sees what is possible, what it takes and what it brings.',
			tip: 'Put with each dish: how many hours, how often, and what the company gains. Begin with something small, such as a guest lesson.'
		},
		'confirm-companies': {
			title: 'Confirm the companies and their contacts',
			why: 'With names and direct numbers you lose nobody at the front desk.'
		},
		'divide-pre-study': {
			title: 'Divide the pre-study of the companies',
			why: 'When each finds out a small part, everyone knows enough about each company.',
			tip: 'What do they make, with whom, what is changing, and what did they do with schools before?'
		},
		'collect-questions': {
			title: 'Collect questions for the companies',
			why: 'With a good question at hand a talk gets going at once.'
		},
		'arrange-room-and-food': {
			title: 'Arrange a room and a simple meal',
			why: 'People who come from work talk better with something warm inside.',
			tip: 'The workshop is a better place than the conference room.'
		},
		'divide-questions': {
			title: 'Divide the questions over the participants',
			why: 'Then every question is asked, and no company hears the same one five times.'
		},
		'prepare-school-story': {
			title: 'Prepare the explanation of schools and region',
			why: 'Many employers know the vmbo from long ago, or not at all.',
			tip: 'No abbreviations. Tell about one pupil: what do they learn, and where do they go?'
		},
		'share-pre-study': {
			title: 'Share the pre-study with all participants',
			why: 'Then nobody has to ask any more what the company does.'
		},
		'send-briefing': {
			title: 'Send everyone the last information',
			why: 'People who know what is coming arrive relaxed.'
		},
		'set-up-room': {
			title: 'Set up the room for the first meeting',
			why: 'The first guest feels welcome when everything is ready.',
			tip: 'Small tables, schools and companies mixed, menus face down on the table.'
		},
		welcome: {
			title: 'Receive everyone with coffee and tea',
			why: 'A network begins with people who shake hands.',
			tip: 'Introduce people who have something in common: a trade, a village or a former pupil.'
		},
		'open-the-day': {
			title: 'Tell the occasion and the goal',
			why: 'When everyone feels why it has to be now, there is a reason to come back.'
		},
		'explain-school': {
			title: 'Explain the schools and the region',
			why: 'Employers think along better when they know who the pupils are.',
			tip: 'Let a pupil or a former pupil do the talking.'
		},
		'talk-about-needs': {
			title: 'Lead the talk about what schools and companies need',
			why: 'Only when both sides hear each other’s need can you choose something that helps both.',
			tip: 'Let the companies speak first. Ask: what will you run into in the coming year?'
		},
		'take-notes': {
			title: 'Write down per company what it says and looks for',
			why: 'What gets on paper now is the start of the first conversation.'
		},
		'lay-out-menu': {
			title: 'Lay the menu on the table and let companies choose',
			why: 'Choosing for yourself works better than being asked.',
			tip: 'One tick is enough. Adding something of one’s own is fine too.'
		},
		'serve-meal': {
			title: 'Eat together',
			why: 'The agreements that just did not fit in the talk are made at the table.'
		},
		harvest: {
			title: 'Gather who will talk on with whom',
			why: 'A name and a week are enough for a first conversation to go ahead.',
			tip: 'Ask each company: who will come by, and when?'
		},
		'send-agreements': {
			title: 'Send round what was agreed at the start',
			why: 'Within a few days everybody still knows that they said yes.'
		},
		'plan-first-talks': {
			title: 'Plan a first conversation with each company',
			why: 'After a good start the door is open for two weeks, and after that only ajar.',
			tip: 'Go to the company, with a teacher. There you see what it is about.'
		},
		'hold-first-talks': {
			title: 'Hold the first conversations',
			why: 'In a quiet talk you hear why a company really takes part.',
			tip: 'Use a conversation sheet: who are you, what do you need, what would you like to give, what is a good first step?'
		},
		'record-talks': {
			title: 'Record what was said and agreed',
			why: 'Whoever takes over later need not question the company all over again.',
			tip: 'Four lines for each talk: the need, the motive, the agreement and the next step with a date.'
		},
		'let-company-choose': {
			title: 'Tick on the menu what your company wants to do',
			why: 'With a choice of your own the school knows what it may call you for.',
			tip: 'Begin with one thing that can be done this school year. More is always possible.'
		},
		'set-course': {
			title: 'Write down the course together',
			why: 'When everyone knows why it is urgent and where it leads, a network becomes more than single actions.',
			tip: 'Half a page: why now, what do we see in three years, and what do we do when things go differently? Also choose how often you come back to it.'
		},
		'make-canvas': {
			title: 'Fill in the canvas of the partnership together',
			why: 'On one sheet you see who brings in what, what it yields and who pays for that.',
			tip: 'Begin with the value for pupils and companies, and leave the costs until last.'
		},
		'plan-first-activity': {
			title: 'Plan one small activity that meets a need',
			why: 'A first success within a few months keeps people on board.',
			tip: 'Choose something that is sure to work, and make it an activity of its own in Vakbrug.'
		},
		'do-first-activity': {
			title: 'Do the first activity together',
			why: 'You get to know each other faster by doing something than by talking about it.'
		},
		'write-experience': {
			title: 'Write down how it was',
			why: 'An honest story of a colleague wins over the next teacher.',
			tip: 'Five sentences: what did you do, what struck you, what did the company do, what would you change, would you recommend it?'
		},
		'keep-in-touch': {
			title: 'Call the companies where it is quiet',
			why: 'A company that hears nothing thinks that it is no longer needed.',
			tip: 'Five minutes, without a request. Tell what a pupil or teacher did with their time.'
		},
		'weigh-requests': {
			title: 'See that it is not always the same company that is asked',
			why: 'A company that says yes too often says no for good one day.',
			tip: 'Count the requests per company in recent months, and take the next one to whoever has done nothing yet.'
		},
		'check-contacts': {
			title: 'See whether each contact is still there',
			why: 'A company does not know a school, it knows somebody of that school.',
			tip: 'Does somebody change, on whichever side? Go there together the first time and write down what is going on and was promised.'
		},
		'record-contributions': {
			title: 'Record the time and material that companies put in',
			why: 'What companies put in counts as co-funding when you note it in time.'
		},
		'prepare-recalibration': {
			title: 'Prepare the adjusting of the course',
			why: 'With a few facts on the table the talk is about the future and not about feelings.',
			tip: 'One sheet: what did we do, with whom, what came of it, and what changed in the region?'
		},
		'recalibrate-course': {
			title: 'Adjust the course together',
			why: 'Work, people and schooling change, and then last year’s course no longer fits.',
			tip: 'Three questions: is it still urgent, are we still looking the same way, and what do we turn round?'
		},
		'plan-next-activities': {
			title: 'Plan the next activities',
			why: 'After a first success companies and teachers dare to do something bigger.',
			tip: 'Build a chain: after a guest lesson a company visit, then a teacher placement.'
		},
		'widen-network': {
			title: 'Bring along a company that is not in it yet',
			why: 'One employer wins over another faster than a school does.',
			tip: 'See which profile has nobody yet, and ask who knows somebody there.'
		},
		'send-evaluation': {
			title: 'Ask everyone to fill in the evaluation',
			why: 'At the end of a round people know well what it brought them.'
		},
		'send-thanks': {
			title: 'Thank the companies for this year',
			why: 'A word of thanks and an honest question keep a relation good.',
			tip: 'Name for each company one thing that a pupil or teacher did with it.'
		},
		'record-hours': {
			title: 'Record attendance and hours',
			why: 'Teachers get their hours recognised, and what companies put in counts.'
		},
		'settle-outcomes': {
			title: 'Give each outcome an owner and a next step',
			why: 'A promise of a company only becomes something when someone takes the first step.'
		},
		'share-with-team': {
			title: 'Share with your team what the network brought',
			why: 'Colleagues who know who takes part dare to call themselves.',
			tip: 'Show who belongs to which profile, and tell one experience.'
		},
		'answer-learning-questions': {
			title: 'Write down which learning questions were answered',
			why: 'A question that stays open is the start of the next round.'
		},
		'evaluate-with-schools': {
			title: 'Discuss the evaluation with the schools',
			why: 'Talking it over together brings more than forms alone.'
		},
		'evaluate-with-companies': {
			title: 'Discuss the evaluation with the schools and the other companies',
			why: 'Companies see other things than schools, and want to know what is done with it.',
			tip: 'Also ask: did we ask too much, too little, or just enough?'
		},
		'decide-on-next-year': {
			title: 'Decide together on next year',
			why: 'A network that runs on by itself runs empty by itself.',
			tip: 'Who goes on, who stops and who joins? Put down who keeps talking with each company.'
		},
		'feedback-moment': {
			title: 'Show the companies what has changed',
			why: 'After some weeks you can tell what their time has brought.',
			tip: 'Invite them to the lesson in which their example is used.'
		}
	},
	programme: {
		'walk-in': { title: 'Walk-in with coffee and tea', goal: 'Arrive and shake hands' },
		introduction: {
			title: 'Welcome: why now, and why together?',
			goal: 'Everyone knows why we begin a network'
		},
		'school-context': {
			title: 'Our schools and our region',
			goal: 'Companies understand who the pupils are and what they learn'
		},
		needs: {
			title: 'Talk: what do we need?',
			goal: 'The need of each company and each school is on paper'
		},
		break: { title: 'Break', goal: 'Talk on with somebody you did not know yet' },
		menu: {
			title: 'The menu on the table',
			goal: 'Each company chooses something that it would like to do this school year'
		},
		meal: { title: 'Simple warm meal', goal: 'Talk on and make appointments' },
		closing: {
			title: 'Closing: who talks on with whom?',
			goal: 'Each company has a name and a week for the first conversation'
		}
	},
	meetings: {
		'core-group': {
			title: 'Core group',
			goal: 'See whom we talked with, what is going on and where it is quiet'
		},
		'network-meeting': {
			title: 'Network meeting at one of the companies',
			goal: 'Talk with each other, hear experiences and make new plans'
		},
		recalibrate: {
			title: 'Adjusting the course',
			goal: 'See together whether the course is still right, and choose what has to change'
		}
	},
	preconditions: {},
	details,
	topics,
	mails
};

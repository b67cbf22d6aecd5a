import type { PlaybookTexts } from '../../playbook.ts';
import { topics } from '../shared/company-topics.en.ts';
import { mails } from './mails.en.ts';

export const en: PlaybookTexts = {
	name: 'Speed-date with professionals',
	summary:
		'Professionals from a few companies come to the school at once. Teachers talk with them in short rounds about their work, their training and what drives them.',
	guide: {
		purpose:
			'In an hour or two a whole section hears from several professionals what the work looks like today. You get to know people whom you can call later, and the companies see who trains their future colleagues.',
		chooseWhen: [
			'A whole section or school wants to talk with many people from the trade in one afternoon.',
			'You want to get to know new companies without asking for something big at once.',
			'Your learning question is about the work, the schooling or the careers of people.'
		],
		rather: [
			{
				kind: 'company-visit',
				when: 'You mainly want to see and do: then it is better to go to the company.'
			},
			{ kind: 'job-twinning', when: 'One teacher wants to spend more time with one professional.' },
			{ kind: 'masterclass', when: 'It is about one subject that one company knows a lot about.' }
		],
		effort:
			'About two half-days for the coordinator, one half-day for the school, and only the afternoon itself for a professional.',
		time: 'Begin ten weeks ahead. The afternoon takes two to three hours, at the end of the school day.',
		advice: [
			'Ask for professionals, not for salespeople: a story about one’s own work is enough.',
			'Keep it simple. Good coffee, a warm meal and enough time matter more than a fine room.'
		]
	},
	steps: {
		'collect-learning-questions': {
			title: 'Collect the teachers’ learning questions',
			why: 'What teachers want to learn decides which companies you ask.',
			tip: 'Ask in the section meeting: what would you do differently in class next week, if you knew it?'
		},
		'settle-date-and-scope': {
			title: 'Settle who it is for and when',
			why: 'Companies and teachers can only commit once the day is fixed.',
			tip: 'An afternoon after the last lesson works best. Ask the timetabler about tests in that week.'
		},
		'choose-companies': {
			title: 'Choose companies that fit the learning questions',
			why: 'A professional who can speak to your question is worth more than a well-known name.',
			tip: 'Start close by: placement companies, companies of parents and former pupils, and whom a colleague already knows.'
		},
		'invite-companies': {
			title: 'Invite the companies',
			why: 'Professionals have to free themselves from work, and that takes time.',
			tip: 'Call first, then mail. Also ask for someone who started only a few years ago: they remember school.'
		},
		'book-rooms': {
			title: 'Book a room and tables',
			why: 'Talks at neighbouring tables only work when people can hear one another.',
			tip: 'One large room with space between the tables, or a few classrooms next to each other.'
		},
		'invite-teachers': {
			title: 'Invite the teachers and open the sign-up',
			why: 'The number of teachers tells you how many tables and rounds you need.',
			tip: 'A personal question from the team leader works better than a mail to everyone.'
		},
		'ask-company-questions': {
			title: 'Ask each company what it wants to learn itself',
			why: 'A company is keener to come back when it takes something home too.',
			tip: 'Think of: how do pupils see our trade, and what do they learn about it at school?'
		},
		'confirm-companies': {
			title: 'Confirm the companies and the names of the professionals',
			why: 'With names you can make tables and print the cards.'
		},
		'agree-task-division': {
			title: 'Agree with the companies who does what',
			why: 'Then nobody waits for somebody else on the day.',
			tip: 'The school supplies the note-takers at least. Also note whom to call at each company.'
		},
		'collect-questions': {
			title: 'Collect questions for the professionals',
			why: 'With a good question at hand a short talk gets going at once.',
			tip: 'Start from the list of topics and let each teacher add one question of their own.'
		},
		'divide-pre-study': {
			title: 'Divide the pre-study',
			why: 'When each finds out a small part, everyone knows enough about each company.',
			tip: 'A quarter of an hour each is enough: what do they make, with whom, and what is changing?'
		},
		'reserve-sharing-moment': {
			title: 'Put the sharing on the section’s agenda now',
			why: 'Without a fixed moment, what was learned stays with those who were there.'
		},
		'divide-questions': {
			title: 'Divide the questions over the teachers',
			why: 'Then every question is asked, and no professional hears the same one five times.'
		},
		'appoint-note-takers': {
			title: 'Appoint a note-taker for each table',
			why: 'Whoever leads the talk cannot also write down well what is said.',
			tip: 'Pupils can do this very well. Give them a note sheet with the questions on it.'
		},
		'order-food': {
			title: 'Order coffee, tea and a simple warm meal',
			why: 'Eating together breaks the ice, and people from work need not go home first.',
			tip: 'See in the sign-ups what people do not eat. Soup, stew or pasta is enough.'
		},
		'prepare-school-story': {
			title: 'Prepare the explanation of school and region',
			why: 'Many professionals know the vmbo from long ago, or not at all.',
			tip: 'Practise without abbreviations: say what pupils learn and where they go after school.'
		},
		'share-pre-study': {
			title: 'Share the pre-study with all participants',
			why: 'Then nobody has to ask in the talk what the company does.'
		},
		'make-rotation': {
			title: 'Make the rotation of tables and rounds',
			why: 'A good rotation lets everyone meet each professional, with other colleagues each time.',
			tip: 'Lock the rotation when sign-up closes. If someone drops out, repair only that part.'
		},
		'send-briefing': {
			title: 'Send everyone the last information',
			why: 'People who know where to be and what is coming arrive relaxed.'
		},
		'print-papers': {
			title: 'Print table cards, badges, routes and note sheets',
			why: 'With paper on the table the change works even when a phone gives up.'
		},
		'set-up-room': {
			title: 'Set up the room',
			why: 'The first guest feels welcome when everything is ready.',
			tip: 'Table numbers in sight, note sheets on the tables, the clock on the screen, coffee hot.'
		},
		'brief-note-takers': {
			title: 'Walk through the day with the note-takers',
			why: 'They need to know which questions are looking for an answer.'
		},
		welcome: {
			title: 'Receive the guests with coffee and tea',
			why: 'Those who have arrived and had a chat are in the conversation at once later.',
			tip: 'Hand out badges at the door and introduce guests to each other.'
		},
		'open-the-day': {
			title: 'Tell the occasion and the goal',
			why: 'When everyone knows why they are here, the talks are about something.',
			tip: 'Say the learning questions aloud, those of the companies too.'
		},
		'explain-school': {
			title: 'Explain the school and the region',
			why: 'Professionals think along better when they know who the pupils are.',
			tip: 'Levels and profiles in everyday words, with one pupil as an example.'
		},
		'lead-tour': {
			title: 'Give a short tour',
			why: 'In the workshop guests see in minutes what words do not show.',
			tip: 'Two or three spots are enough. Let a pupil do the talking.'
		},
		'check-who-is-there': {
			title: 'See who is here and repair the rotation',
			why: 'An empty chair is solved in seconds now, and not any more later.'
		},
		'lead-rounds': {
			title: 'Lead the rounds and keep the time',
			why: 'Every round equally long: that is fair to each professional and teacher.',
			tip: 'Two minutes before the change, say that it is time for the last question.'
		},
		'take-notes': {
			title: 'Write down per table what is said',
			why: 'You can only share with your team later what is on paper.'
		},
		'serve-meal': {
			title: 'Eat together',
			why: 'The agreements that just did not fit in the rounds are made at the table.',
			tip: 'Let teachers and professionals sit mixed.'
		},
		harvest: {
			title: 'Gather what it brings',
			why: 'An idea that gets an owner now will happen.',
			tip: 'Ask each: what do you take home, and whom will you talk to next? Mention the evaluation.'
		},
		'send-evaluation': {
			title: 'Ask everyone to fill in the evaluation',
			why: 'The day after, people still know exactly what was good and what could be better.'
		},
		'send-thanks': {
			title: 'Thank the companies and ask how it was for them',
			why: 'A word of thanks and an honest question keep a relation good.',
			tip: 'Name one thing that stayed with you from this professional. Also ask whether they would join again.'
		},
		'finish-notes': {
			title: 'Work out the notes',
			why: 'Within a few days you still know what those few words meant.'
		},
		'record-hours': {
			title: 'Record attendance and hours',
			why: 'Teachers get their hours recognised, and the companies’ time counts as co-funding.'
		},
		'settle-outcomes': {
			title: 'Give each outcome an owner and a next step',
			why: 'A guest lesson or placement only comes about when someone takes the first step.'
		},
		'share-with-team': {
			title: 'Share with your section what you learned',
			why: 'That way lessons change, also of colleagues who were not there.',
			tip: 'One insight and one idea for a lesson per teacher, in ten minutes.'
		},
		'answer-learning-questions': {
			title: 'Write down which learning questions were answered',
			why: 'A question that stays open is the start of the next activity.'
		},
		'evaluate-with-teachers': {
			title: 'Discuss the evaluation with the teachers',
			why: 'Talking it over together brings more than forms alone.'
		},
		'evaluate-with-companies': {
			title: 'Discuss the evaluation with the companies',
			why: 'Companies see other things than the school, and want to know what is done with it.'
		},
		'plan-what-follows': {
			title: 'Plan what follows',
			why: 'A speed-date is a start: a company visit or teacher placement takes you further.'
		},
		'feedback-moment': {
			title: 'Let the companies know what has changed',
			why: 'After some weeks you can show what their afternoon brought.',
			tip: 'A picture of a lesson with their example says more than a letter.'
		}
	},
	programme: {
		'walk-in': { title: 'Walk-in with coffee and tea', goal: 'Arrive and shake hands' },
		introduction: {
			title: 'Welcome: occasion and goal',
			goal: 'Everyone knows why we are here and what we want to learn'
		},
		'school-context': {
			title: 'Our school and our region',
			goal: 'Guests understand who the pupils are and what they learn'
		},
		tour: { title: 'Short tour', goal: 'See where and with what pupils work' },
		'to-the-tables': {
			title: 'Break: to the tables',
			goal: 'Get something to drink and find your first table'
		},
		rounds: {
			title: 'Talks in rounds',
			goal: 'Each teacher talks with professionals about work, training and what drives them'
		},
		meal: { title: 'Simple warm meal', goal: 'Talk on and make appointments' },
		closing: {
			title: 'Closing: what do we take home?',
			goal: 'Outcomes get an owner and a next step'
		}
	},
	stages: {},
	meetings: {},
	preconditions: {},
	details: {},
	topics,
	mails
};

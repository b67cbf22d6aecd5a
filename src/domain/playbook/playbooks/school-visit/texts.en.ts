import type { PlaybookTexts } from '../../playbook.ts';
import { details } from './details.en.ts';
import { mails } from './mails.en.ts';
import { topics } from './topics.en.ts';

export const en: PlaybookTexts = {
	name: 'School visit',
	summary:
		'Teachers spend half a day at another school: in lessons, in the workshop and in conversation. The host learns along.',
	guide: {
		purpose:
			'You see how colleagues at another school handle something you have doubts about. They hear from you what fresh eyes see. Both of you go home with something to use next week.',
		chooseWhen: [
			'Your question is about teaching, the workshop or the organisation, and another school has experience with it.',
			'You want to begin small and familiar, with colleagues whom you already know a little.',
			'Two schools want to help each other more often and look for a good first step.'
		],
		rather: [
			{
				kind: 'company-visit',
				when: 'You want to know what the work looks like now, not how another school does it.'
			},
			{
				kind: 'design-team',
				when: 'You want to make lesson material together: that takes more than one afternoon.'
			},
			{
				kind: 'teacher-placement',
				when: 'One teacher wants to go along for longer, at an mbo school for example.'
			}
		],
		effort:
			'About two half-days for the coordinator, three for the host school and one for the visiting school. A participant spends an afternoon and an hour of preparation.',
		time: 'Begin three months ahead, so that both schools can make their agreements at ease. The visit itself takes an afternoon.',
		advice: [
			'You come to look, not to judge: say so aloud, and you get to see an ordinary day.',
			'You need not agree about what you see. Write a difference down and go on.',
			'Agree at once when you turn the roles round. A return visit makes it fair.'
		]
	},
	steps: {
		'collect-learning-questions': {
			title: 'Collect the learning questions of your own school',
			why: 'Those who receive guests may want to learn something from them too.',
			tip: 'Ask in the team: what would you like an outsider to have a look at?'
		},
		'find-partner-school': {
			title: 'Find a school that fits the question',
			why: 'A school of the same size, or just one step ahead, gives examples that you can use.',
			tip: 'Begin with known faces: a former colleague, somebody you studied with or a teacher from the same network.'
		},
		'talk-with-both-leaders': {
			title: 'Discuss the plan with both school leaders',
			why: 'A visit works when there is time for it and nobody thinks it is an inspection.',
			tip: 'Half an hour on the phone with the three of you is enough. Say at once that it stays small.'
		},
		'invite-visitors': {
			title: 'Invite the other school',
			why: 'A clear invitation tells what you hope for, who is welcome and what you ask.'
		},
		'collect-visitor-questions': {
			title: 'Collect the learning questions of the guests',
			why: 'With their questions the host school can show what matters.',
			tip: 'One or two good questions are enough. Keep asking until you know what they want to see in class.'
		},
		'work-out-preconditions': {
			title: 'Work out the six agreements together',
			why: 'Trust begins with words that belong to both schools, not with a list of ticks.',
			tip: 'Go through them in one talk: freedom, safety, confidentiality, expectation, preparation and recording. Each school writes a sentence about each.'
		},
		'confirm-date': {
			title: 'Fix the date and confirm it',
			why: 'The day is certain only when both schools stand behind the six agreements.',
			tip: 'Choose a day on which the lessons that you want to see are really given.'
		},
		'agree-task-division': {
			title: 'Agree which school does what',
			why: 'Then nobody waits for somebody else on the day.',
			tip: 'The host leads and sees to the rooms. Each school brings its own note-taker.'
		},
		'set-goals': {
			title: 'Choose the goals of the day and one clear success',
			why: 'When you know what makes the day a success, you need not want to see everything.',
			tip: 'Write the success in such a way that you can answer yes or no at the end.'
		},
		'choose-themes': {
			title: 'Choose one or two themes to look for',
			why: 'Those who look at everything see nothing sharply.'
		},
		'make-programme': {
			title: 'Make the programme, with a goal for each item',
			why: 'A short programme with some air in it leaves room to ask further.',
			tip: 'Three or four items are enough. Ask yourself for each which learning question it helps.'
		},
		'invite-teachers': {
			title: 'Invite the teachers of your own school',
			why: 'At the host school too, teachers do not want to miss the talk with the guests.',
			tip: 'Keep it small: six people of each school at most. Nobody has to take part.'
		},
		'arrange-cover': {
			title: 'Arrange the lessons of those who take part',
			why: 'Only when somebody else has the class can a teacher be there with a clear head.',
			tip: 'Ask the timetablers of both schools. A swap costs less than cover.'
		},
		'choose-observation-list': {
			title: 'Choose, adapt or make an observation list',
			why: 'With the same points on paper you can compare afterwards what each of you saw.',
			tip: 'Five points that one can see or hear. Try the list first in a lesson at your own school.'
		},
		'share-self-portrait': {
			title: 'Send the guests a short self-portrait of the school',
			why: 'Those who know how the school works can spend the time on the questions.',
			tip: 'One page: who are our pupils, what are we proud of, what are we still looking for?'
		},
		'appoint-note-takers': {
			title: 'Appoint a note-taker of each school',
			why: 'Whoever asks a question cannot also write down well what is said.',
			tip: 'An older pupil can do this well. Agree who may read the notes.'
		},
		'collect-questions': {
			title: 'Collect questions for the conversation',
			why: 'A question that is on paper beforehand gives the others time to think.'
		},
		'list-take-home': {
			title: 'List what the guests may take home',
			why: 'An assignment or example that goes along is used in class the week after.',
			tip: 'Think of assignments, an assessment form, a picture of the workshop layout or the number of a supplier.'
		},
		'reserve-sharing-moment': {
			title: 'Put the sharing on the team’s agenda now',
			why: 'Without a fixed moment, what was learned stays with those who were there.'
		},
		'tell-the-house': {
			title: 'Tell classes and colleagues who is coming',
			why: 'A visit that surprises nobody shows an ordinary school day.',
			tip: 'Ask each teacher whose lesson is watched for permission in person. No is a fine answer.'
		},
		'divide-questions': {
			title: 'Divide the questions over the participants',
			why: 'Then every question is asked and everybody has a part in the talk.'
		},
		'order-food': {
			title: 'Order coffee, tea and something simple to eat',
			why: 'At the table people ask the questions that nobody put on paper.',
			tip: 'Perhaps the catering class can make lunch. See in the sign-ups what people do not eat.'
		},
		'make-seating-plan': {
			title: 'Make a seating plan for each item',
			why: 'Two schools that always sit opposite each other become two parties by themselves.',
			tip: 'Mix the schools in a circle or at small tables, and give everybody other neighbours each time.'
		},
		'send-briefing': {
			title: 'Send everyone the last information',
			why: 'People who know what is coming and what was agreed arrive relaxed.'
		},
		'print-booklet': {
			title: 'Print the booklet, the observation lists and the badges',
			why: 'With the goals on paper everyone can have another look at them.'
		},
		'set-up-rooms': {
			title: 'Set up the rooms by the seating plan',
			why: 'A circle that is there already needs no explanation.'
		},
		'brief-note-takers': {
			title: 'Walk through the day with the note-takers',
			why: 'They need to know which questions are looking for an answer.',
			tip: 'Agree that they write what was seen or said, and by whom, without a judgement.'
		},
		welcome: {
			title: 'Receive the guests with coffee and tea',
			why: 'Those who have arrived and had a chat dare to ask further later.',
			tip: 'Introduce people with the same subject or the same task to each other.'
		},
		'open-the-day': {
			title: 'Name the goals, the questions and the agreements',
			why: 'Said aloud they belong to everyone, also to those who were not there before.',
			tip: 'Add that you may always pass on a question, and that what you see stays between the schools.'
		},
		'lead-tour': {
			title: 'Give a short tour',
			why: 'In the workshop people of the same trade see in minutes how work is done.',
			tip: 'Let pupils do the talking, and feel free to skip a corridor. Stop where the learning question is.'
		},
		'watch-lessons': {
			title: 'Watch the lesson and fill in the observation list',
			why: 'What you write at once is what happened and not what you thought of it.',
			tip: 'A phone will do too. Sit where you see the pupils, and only help when the teacher asks.'
		},
		'write-down-findings': {
			title: 'Write down for yourself what you saw',
			why: 'A few minutes of silence keep your view apart from that of the others.',
			tip: 'Two things that you want to take home, and one question that you still have.'
		},
		'lead-conversation': {
			title: 'Lead the talk along the learning questions of both schools',
			why: 'When the schools’ questions come up in turn, both go home with answers.',
			tip: 'First ask what people saw, and only then what it means. Keep track of which question got an answer.'
		},
		'take-notes': {
			title: 'Write down per item what was seen and said',
			why: 'You can only use or release later what is on paper.'
		},
		'record-differences': {
			title: 'Write down a difference of view and let it be',
			why: 'A difference that may exist need not be defended by anybody.',
			tip: 'Write both sides in one sentence, ask whether it is right, and go on to the next.'
		},
		'serve-meal': {
			title: 'Eat together',
			why: 'The agreements that just did not fit in the talk are made at the table.',
			tip: 'Let the schools sit mixed.'
		},
		'lead-feedback': {
			title: 'Lead the closing talk about the whole day',
			why: 'What you saw in one lesson is something else than what the day as a whole shows.',
			tip: 'First what goes well. Only then a critical point, always with what you saw or heard, and what you would recommend.'
		},
		'hand-over-take-home': {
			title: 'Give the guests what you had ready for them',
			why: 'Nobody has to ask later for what is in the bag now.'
		},
		harvest: {
			title: 'Gather what it brings and fix a date to look back',
			why: 'While everyone is still here, an appointment takes just a minute.',
			tip: 'Ask each: what will you do differently next week? Also say when the return visit is.'
		},
		'send-evaluation': {
			title: 'Ask everyone to fill in the evaluation',
			why: 'The day after, people still know exactly what was good and what could be better.'
		},
		'send-thanks': {
			title: 'Thank the other school and ask how it was for them',
			why: 'A word of thanks and an honest question keep the door open.',
			tip: 'Name one thing that a guest said and that stayed with you.'
		},
		'finish-notes': {
			title: 'Work out the notes',
			why: 'Within a few days you still know what those few words meant.',
			tip: 'Do not send them round yet: the notes are for those who were there, until both schools release them.'
		},
		'record-hours': {
			title: 'Record attendance and hours',
			why: 'Teachers of both schools get their hours recognised as professional development.'
		},
		'summarise-observations': {
			title: 'Summarise the observation lists',
			why: 'What five people saw independently says more than one impression.',
			tip: 'Write for each point how often it was seen, with one example.'
		},
		'settle-outcomes': {
			title: 'Give each outcome an owner and a next step',
			why: 'A good idea of somebody else only works when someone takes it up at your place.'
		},
		'write-feedback': {
			title: 'Write to the host school what struck you',
			why: 'A school that opens its doors deserves more than a thank-you.',
			tip: 'Compliments, criticism with a fact, and recommendations with a reason. Keep content and process apart.'
		},
		'release-findings': {
			title: 'Agree what may be told outside the two schools',
			why: 'What was seen in confidence stays so until both schools release something.',
			tip: 'Go through the summary together. Names of teachers and pupils come out.'
		},
		'answer-learning-questions': {
			title: 'Write down which learning questions were answered',
			why: 'That shows whether both schools got what they came for.',
			tip: 'Did a question of the guests stay open? Help to find somebody who does know.'
		},
		'share-with-team': {
			title: 'Share with your team what you learned',
			why: 'That way lessons change, also of colleagues who were not there.',
			tip: 'One insight and one idea for a lesson per teacher, in ten minutes. Tell it outside your own section too.'
		},
		'share-at-visiting-school': {
			title: 'Share at the visiting school what you take home',
			why: 'A few keen guests do not change a school, but a talk in the team does.',
			tip: 'Show the example that you were given, and agree who tries it first.'
		},
		'discuss-feedback': {
			title: 'Discuss the guests’ feedback in the team',
			why: 'Feedback that ends up in a drawer was for nothing.',
			tip: 'Begin with the compliments. Then choose one recommendation to work on.'
		},
		'evaluate-with-teachers': {
			title: 'Discuss the evaluation with your own teachers',
			why: 'Talking it over together brings more than forms alone.'
		},
		'evaluate-with-visitors': {
			title: 'Discuss the evaluation with the other school',
			why: 'Guests notice other things than hosts, and that helps the next visit.'
		},
		'plan-what-follows': {
			title: 'Plan what follows',
			why: 'A visit is a start, and a return visit or making a lesson together takes you further.'
		},
		'feedback-moment': {
			title: 'Look back together at what has changed',
			why: 'After some weeks it shows what became of the plans.',
			tip: 'Half an hour online is enough. Let each school show one thing that goes differently now.'
		}
	},
	programme: {
		'walk-in': { title: 'Walk-in with coffee and tea', goal: 'Arrive and shake hands' },
		introduction: {
			title: 'Welcome: goals, questions and agreements',
			goal: 'Everyone knows what we want to learn and what we agreed'
		},
		tour: {
			title: 'Tour of classrooms and workplaces',
			goal: 'See where and with what pupils work'
		},
		lessons: {
			title: 'Watching lessons',
			goal: 'See with the observation list what the learning question looks like in practice'
		},
		'write-up': {
			title: 'Break: write down what you saw',
			goal: 'Everybody has a view of their own before the talk begins'
		},
		conversation: {
			title: 'Talk about the learning questions',
			goal: 'Both schools get answers to what they wanted to know'
		},
		meal: { title: 'Simple meal', goal: 'Talk on and get to know each other better' },
		feedback: {
			title: 'Closing talk: what struck us?',
			goal: 'The host hears what goes well and what guests recommend'
		},
		closing: {
			title: 'Closing: what do we take home?',
			goal: 'Each outcome has an owner, and looking back has a date'
		}
	},
	stages: {},
	meetings: {},
	preconditions: {
		freedom: {
			title: 'Freedom',
			question:
				'Who takes part of their own free will, and how can one decline a question or a visit to a lesson?',
			example:
				'All teachers said yes themselves. Whoever prefers not to answer says ‘pass’, without explaining.'
		},
		safety: {
			title: 'Safety',
			question: 'What is needed for everyone to dare show things as they are?',
			example:
				'We do not look in order to judge, and no manager uses what they see in an appraisal.'
		},
		confidentiality: {
			title: 'Confidentiality',
			question: 'What stays between the two schools, and who decides what may go out?',
			example:
				'Names of teachers and pupils stay here. A summary goes to others only when both team leaders agree.'
		},
		expectation: {
			title: 'Expectation',
			question: 'What do you hope this day brings your school?',
			example:
				'We hope to see a way to make instruction shorter, and want to hear how our workplaces come across.'
		},
		preparation: {
			title: 'Preparation',
			question: 'What will you read, ask and arrange before the day begins?',
			example:
				'Everybody reads the self-portrait and brings two questions. The lessons of our teachers have been swapped.'
		},
		recording: {
			title: 'Recording',
			question: 'Who writes down what, and who may read it?',
			example:
				'Sanne takes notes for us. Her notes are for the participants only and are deleted after a year.'
		}
	},
	details,
	topics,
	mails
};

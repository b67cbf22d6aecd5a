import type { PlaybookTexts } from '../../playbook.ts';

export const mails: PlaybookTexts['mails'] = {
	'company-invitation': {
		subject: 'Will you come and talk with teachers of {school}?',
		body: `Dear {contact},

Teachers of {school} would like to know what your trade looks like today. That is why we hold a speed-date: professionals from a few companies talk with small groups of teachers in short rounds.

When: {date}, from {startTime} to {endTime}
Where: {place}

What the teachers want to learn:
{learningQuestions}

Would {company} like to join with one or more professionals? Someone who has worked for only a few years is very welcome too. No presentation is needed: telling about your own work is enough. And we would like to hear what you want to know from the school.

Will you let me know? You can call me too.

Kind regards,
{coordinator}`
	},
	'teacher-invitation': {
		subject: 'Speed-date with professionals on {date}',
		body: `Dear colleague,

On {date} professionals from a few companies come to {school}. You talk with them in short rounds about their work, their training and what is changing in their trade.

From {startTime} to {endTime}, {place}

These learning questions are central:
{learningQuestions}

Sign up here: {signUpLink}

Kind regards,
{coordinator}`
	},
	'company-questions': {
		subject: 'What does {company} want to learn from us?',
		body: `Dear {contact},

Good to have {company} with us at the speed-date at {school} on {date}. We want you to gain from it too.

What would you like to know from teachers? Think of how pupils see your trade, what they learn about it at school, or how to guide a young colleague well.

Send me one or two questions. We make sure they come to the table.

Kind regards,
{coordinator}`
	},
	'company-confirmation': {
		subject: 'Confirmation: speed-date at {school} on {date}',
		body: `Dear {contact},

{company} is on the list for the speed-date. Thank you!

When: {date}, from {startTime} to {endTime}
Where: {place}

Will you send me the names and jobs of those who come? And is there anything we should know about food, travel or access?

The school takes care of the welcome, a moderator and someone who takes notes at each table. You only need to bring yourself.

Kind regards,
{coordinator}`
	},
	'company-briefing': {
		subject: 'See you on {date}! This is the speed-date',
		body: `Dear {contact},

Soon you will be a guest at {school}. This is the programme:

{programme}

Address: {place}

These are the teachers’ questions:
{learningQuestions}

You have a table of your own; the teachers change. Do bring something that you handle at work: a part, a tool or a picture.

Are you late, or can you not come after all? Call or mail me at once.

See you then,
{coordinator}`
	},
	'teacher-briefing': {
		subject: 'Your route for the speed-date on {date}',
		body: `Dear {participant},

Here you find your tables, your questions and the pre-study of the companies:
{personalLink}

This is the programme:

{programme}

Place: {place}

Can you not come after all? Cancel by the same link. We will repair the rotation.

See you then,
{coordinator}`
	},
	'teacher-evaluation': {
		subject: 'How was the speed-date for you?',
		body: `Dear {participant},

Thank you for being there on {date}. Would you take two minutes to write what it brought you and what could be better?

{evaluationLink}

You may do so without your name.

Kind regards,
{coordinator}`
	},
	'company-evaluation': {
		subject: 'What did {company} think of the speed-date?',
		body: `Dear {contact},

We would like to learn from your view of {date}. Would you take two minutes to answer a few questions?

{evaluationLink}

Kind regards,
{coordinator}`
	},
	thanks: {
		subject: 'Thank you for your time at {school}',
		body: `Dear {contact},

On behalf of {school}: thank you for the talks of {company} with our teachers on {date}. They heard what your work is really like, and pupils gain from that too.

How was it for you? What went well and what could be better? And would you join again, in a speed-date or something else? I would like to hear it.

In a few weeks I will let you know what we did with your stories.

Kind regards,
{coordinator}`
	},
	sharing: {
		subject: 'Share what you learned at the speed-date',
		body: `Dear colleague,

On {date} teachers of {school} talked with professionals. Will you discuss in the section meeting what that brought? One insight and one idea for a lesson per teacher is enough.

These were the learning questions:
{learningQuestions}

Notes and outcomes are here: {activityLink}

Kind regards,
{coordinator}`
	}
};

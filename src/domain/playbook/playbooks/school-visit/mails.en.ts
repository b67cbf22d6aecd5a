import type { PlaybookTexts } from '../../playbook.ts';

export const mails: PlaybookTexts['mails'] = {
	'visitor-invitation': {
		subject: 'Will you come and have a look at {school}?',
		body: `Dear {contact},

{school} invites {company} to a school visit: an afternoon of looking into each other’s kitchen. You see lessons and the workshop, and we talk about what you and we want to learn.

When: {date}, from {startTime} to {endTime}
Where: {place}

This is what {school} would like to learn itself:
{learningQuestions}

We keep it small: about five teachers of each school. Nobody is judged, and what we see stays between our schools. Before the date is fixed we make a few agreements about that together.

Interested? Call or mail me, and we will plan a short talk.

Kind regards,
{coordinator}`
	},
	'visitor-questions': {
		subject: 'What would {company} like to see and know?',
		body: `Dear {contact},

Good that {company} is coming to {school}. We want you to see what you can really use.

What would you like to learn? One or two questions are enough, as precise as you can. So not ‘differentiation’, but for example: how do you keep fifteen pupils at work who are all at a different point?

Please give some thought to our six agreements as well: freedom, safety, confidentiality, expectation, preparation and recording. I will call you to work them out together.

Kind regards,
{coordinator}`
	},
	'visitor-confirmation': {
		subject: 'The date is fixed: {company} at {school} on {date}',
		body: `Dear {contact},

We have worked out the agreements together, so the day is certain.

When: {date}, from {startTime} to {endTime}
Where: {place}

Let the colleagues who come along sign up here: {signUpLink}

Will you arrange two things? The lessons of those who come, and somebody of {company} who takes notes.

Kind regards,
{coordinator}`
	},
	'teacher-invitation': {
		subject: 'Colleagues of another school come to visit on {date}',
		body: `Dear colleague,

On {date} teachers of another school visit {school}. They watch lessons and talk with us about what they and we want to learn. You may take part; you need not.

From {startTime} to {endTime}, {place}

These are our learning questions:
{learningQuestions}

There is room for a small group. Sign up here: {signUpLink}

Together with you we arrange what happens with your lessons.

Kind regards,
{coordinator}`
	},
	'visitor-briefing': {
		subject: 'See you on {date}! This is the visit to {school}',
		body: `Dear {contact},

Soon {company} will be a guest at {school}. This is the programme:

{programme}

Address: {place}

These are the learning questions of the day:
{learningQuestions}

Three things to remember: you look without judging, you may pass on any question, and what you see stays between our schools until we release something together.

Is somebody not coming after all? Please call or mail me.

See you then,
{coordinator}`
	},
	'teacher-briefing': {
		subject: 'Everything for the school visit on {date}',
		body: `Dear {participant},

Here you find the programme, your questions and the observation list:
{personalLink}

This is the day:

{programme}

Place: {place}

Fill in the observation list while you watch. You can do so on your phone too.

Can you not come after all? Cancel by the same link.

See you then,
{coordinator}`
	},
	'teacher-evaluation': {
		subject: 'How was the school visit for you?',
		body: `Dear {participant},

Thank you for being there on {date}. Would you take two minutes to write what it brought you and what could be better?

{evaluationLink}

You may do so without your name. It is about how the day went; feedback for {school} you give together.

Kind regards,
{coordinator}`
	},
	'visitor-evaluation': {
		subject: 'What did {company} think of the school visit?',
		body: `Dear {contact},

We would like to learn from your view of {date}. Did you get answers to your questions, and did it feel safe? A few questions, two minutes:

{evaluationLink}

Kind regards,
{coordinator}`
	},
	thanks: {
		subject: 'Thank you for your visit to {school}',
		body: `Dear {contact},

On behalf of {school}: thank you for the visit of {company} on {date}. Your questions made us look at our own work in another way.

How was it for you? What went well and what could be better? I would like to hear it. We will discuss your feedback, with what struck you and what you recommend, in our team.

And when may we come and have a look at your school?

Kind regards,
{coordinator}`
	},
	sharing: {
		subject: 'Share what you learned at the school visit',
		body: `Dear colleague,

On {date} teachers of two schools were together at {school}. Will you discuss in the team meeting what that brought? One insight and one idea for a lesson per teacher is enough.

These were the learning questions:
{learningQuestions}

Only tell what both schools have released. You find that here: {activityLink}

Kind regards,
{coordinator}`
	}
};

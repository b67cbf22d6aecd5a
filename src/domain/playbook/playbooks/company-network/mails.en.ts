import type { PlaybookTexts } from '../../playbook.ts';

export const mails: PlaybookTexts['mails'] = {
	'company-invitation': {
		subject: 'Will you help to build a network with the schools?',
		body: `Dear {contact},

The technical vmbo schools in our region want to work with a small group of companies for a longer time. No more separate requests, but a network in which we know what each of us needs. I would love {company} to be part of it.

We begin with a first meeting:
When: {date}, from {startTime} to {endTime}
Where: {place}

This is what teachers wonder about:
{learningQuestions}

We do not come with a wish list. Above all we want to hear what you will run into in the coming years. After that you choose what you would like to do; beginning small is fine.

Shall I call you to tell more about it?

Kind regards,
{coordinator}`
	},
	'company-questions': {
		subject: 'What does {company} want to achieve with the network?',
		body: `Dear {contact},

Good that {company} is thinking along. A network only works when you gain from it yourselves.

What would you like to know or learn from schools? And what should be different in a year? Think of pupils who do not know your trade, guiding young colleagues, or sharing space and machines.

Send me a few sentences, and we will take them to the start.

Kind regards,
{coordinator}`
	},
	'teacher-invitation': {
		subject: 'Start of the company network on {date}',
		body: `Dear colleague,

On {date} we begin a network with a small group of companies nearby. You hear what they need, tell what your pupils need, and get to know people whom you can call this year.

From {startTime} to {endTime}, {place}

We take these learning questions with us:
{learningQuestions}

Sign up here: {signUpLink}

Careers advisers and mentors are very welcome too.

Kind regards,
{coordinator}`
	},
	'company-confirmation': {
		subject: 'Confirmation: {company} at the start on {date}',
		body: `Dear {contact},

{company} is on the list for the start of the network. Thank you!

When: {date}, from {startTime} to {endTime}
Where: {place}

Will you let me know who will be your steady contact, and who stands in? Preferably with a direct number and mail address. If there is anything we should know about food, travel or access, I would like to hear that too.

Kind regards,
{coordinator}`
	},
	'company-briefing': {
		subject: 'See you on {date}! This is the start',
		body: `Dear {contact},

Soon we begin. This is the programme:

{programme}

Address: {place}

This is what teachers would like to know:
{learningQuestions}

Prepare nothing, except for one question: what will {company} run into in the coming year?

Can you not come after all? Please call or mail me. Then I will come to you.

See you then,
{coordinator}`
	},
	'teacher-briefing': {
		subject: 'Everything for the start of the network on {date}',
		body: `Dear {participant},

Here you find your questions and the pre-study of the companies:
{personalLink}

This is the programme:

{programme}

Place: {place}

Can you not come after all? Cancel by the same link.

See you then,
{coordinator}`
	},
	'after-the-start': {
		subject: 'What we agreed at the start of the network',
		body: `Dear {contact},

Thank you for being there with {company} on {date}. This is what I took home: we talk on with each company separately, and then we choose one small thing together to begin with.

I will call you this week to plan a conversation, preferably at your company. I will bring a teacher.

Is something not right, or is there something you want to say already? Let me know.

Kind regards,
{coordinator}`
	},
	recalibration: {
		subject: 'Is our course still right?',
		body: `Dear {contact},

We have been on our way with the network for a while. Time to look together whether it is still right.

Would you give three things some thought? Is what we found urgent at the start still urgent? Are we still looking the same way? And what should we turn round?

Beforehand I will send you one sheet with what we did and what came of it. You find the date among the meetings of the network; if you cannot come then, please call me.

Kind regards,
{coordinator}`
	},
	'teacher-evaluation': {
		subject: 'What did the company network bring you?',
		body: `Dear {participant},

Since {date} we have been building the network together. Would you take two minutes to write what it brought you and what could be better?

{evaluationLink}

You may do so without your name.

Kind regards,
{coordinator}`
	},
	'company-evaluation': {
		subject: 'What did {company} think of the network?',
		body: `Dear {contact},

We have been on our way together since {date}. Did we ask too much, too little or just enough? And did you get what you came for? A few questions, two minutes:

{evaluationLink}

Kind regards,
{coordinator}`
	},
	thanks: {
		subject: 'Thank you, {company}',
		body: `Dear {contact},

On behalf of {school} and the other schools: thank you for helping to build the network with {company} this year. Teachers know now whom they can call, and pupils notice that in class.

How was it for you? What went well, what could be better, and will you join again next year? I would like to hear it.

Soon I will let you know what we are going to do together next.

Kind regards,
{coordinator}`
	},
	sharing: {
		subject: 'Tell your team about the company network',
		body: `Dear colleague,

Since {date} {school} has been working with a group of companies. Will you tell in the team meeting who they are, which profile they fit and what you noticed of it yourself? Ten minutes are enough.

These were the learning questions:
{learningQuestions}

What it brought is here: {activityLink}

Kind regards,
{coordinator}`
	}
};

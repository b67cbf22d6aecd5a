import type { PlaybookTexts } from '../../playbook.ts';

export const mails: PlaybookTexts['mails'] = {
	'company-invitation': {
		subject: 'May teachers of {school} come and have a look?',
		body: `Dear {contact},

Teachers of {school} train pupils for work like that of {company}. They would love to see with their own eyes what it is like today.

Hence our question: may we come by for an afternoon, around {date} from {startTime}?

What the teachers want to learn:
{learningQuestions}

We think of a short introduction, a tour, and above all something to do ourselves. No presentation is needed. It would be great if somebody joined who has worked with you for only a short time.

And we gladly turn it round: what would you like to know from the school?

Shall we call about it?

Kind regards,
{coordinator}`
	},
	'teacher-invitation': {
		subject: 'Will you join the company visit on {date}?',
		body: `Dear colleague,

On {date} a group from {school} goes on a company visit. We walk along the departments, talk with the people who work there and get to work ourselves.

From {startTime} to {endTime}
Address: {place}

What we will do:
{programme}

These learning questions come along:
{learningQuestions}

Sign up here: {signUpLink}

Kind regards,
{coordinator}`
	},
	'company-questions': {
		subject: 'What does {company} want to know from the school?',
		body: `Dear {contact},

On {date} we will be your guests. We bring questions, and would like to hear yours.

What are you curious about? For instance how young people choose a trade, what they learn at school now, or how to guide a trainee of fifteen well.

Send me one or two questions, and I will see that teachers are there who can tell about them.

Kind regards,
{coordinator}`
	},
	'company-confirmation': {
		subject: 'Confirmation: visit of {school} on {date}',
		body: `Dear {contact},

How good that we are welcome at {company}. This is what we agreed:

When: {date}, from {startTime} to {endTime}
Where: {place}

The programme so far:
{programme}

Will you let me know which safety rules apply, what we have to wear and whether we should pass on sizes? And whom can we call on the day?

The school takes care of a moderator and of people who take notes.

Kind regards,
{coordinator}`
	},
	'company-briefing': {
		subject: 'See you on {date}: the last information about our visit',
		body: `Dear {contact},

Soon we will be at your door. This is the afternoon:

{programme}

Place: {place}

These are the questions that the teachers bring:
{learningQuestions}

They found out beforehand what {company} does. So do tell about the real work at once, also about what is difficult.

Does anything change? Call or mail me.

See you then,
{coordinator}`
	},
	'teacher-briefing': {
		subject: 'All you need for the company visit on {date}',
		body: `Dear {participant},

On {date} we go on a company visit. Please be there at {startTime}.

Address: {place}

{programme}

Your questions and the pre-study are here:
{personalLink}

Wear closed shoes and clothes that may get dirty. Follow the safety rules of the company when you are there.

Can you not come after all? Cancel by the same link, so that somebody else can join.

See you then,
{coordinator}`
	},
	'teacher-evaluation': {
		subject: 'How was the company visit?',
		body: `Dear {participant},

Good that you were with us on {date}. Would you take two minutes to tell what it brought you, and what we should do differently next time?

{evaluationLink}

You need not fill in your name.

Kind regards,
{coordinator}`
	},
	'company-evaluation': {
		subject: 'How was our visit for {company}?',
		body: `Dear {contact},

On {date} we were your guests. How was that for you? With a few short questions you help us to do better next time.

{evaluationLink}

Kind regards,
{coordinator}`
	},
	thanks: {
		subject: 'Thank you, on behalf of {school}',
		body: `Dear {contact},

On behalf of {school}: thank you for {date}. Our teachers looked, asked and worked with their own hands, and that will come back in their lessons. Would you pass our thanks on to everybody who received the group?

We would like to hear how it was for you. What went well, and what could be better? And do you see a sequel, such as a taster placement, a guest lesson or a teacher who joins you for a day?

I would like to agree a moment to look back together. Then you will also hear what we did with it.

Kind regards,
{coordinator}`
	},
	sharing: {
		subject: 'Tell your team about the company visit',
		body: `Dear colleague,

On {date} teachers of {school} went on a company visit. Will you show in the team meeting what it brought? One example for a lesson and one thing that surprised you is enough.

These learning questions came along:
{learningQuestions}

Notes and outcomes are here: {activityLink}

Kind regards,
{coordinator}`
	}
};

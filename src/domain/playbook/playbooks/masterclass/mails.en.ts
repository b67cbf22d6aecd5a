import type { PlaybookTexts } from '../../playbook.ts';

export const mails: PlaybookTexts['mails'] = {
	'company-invitation': {
		subject: 'Would {company} give an evening for teachers?',
		body: `Dear {contact},

At {company} you know a lot about something that teachers in our region would like to learn more about. Would you receive a group for an evening, for a masterclass?

What the teachers want to know:
{learningQuestions}

We think of {date}, from {startTime} to {endTime}, but another day is possible too. First a story by people of the trade, then something simple to eat, and after that getting to work. No luxury is needed: a workshop and a pan of soup are enough.

We take care of the invitation, the sign-ups and a moderator. Those who want more may come and join you for a day.

Shall I call you to think about the content together?

Kind regards,
{coordinator}`
	},
	'company-questions': {
		subject: 'What does {company} want to ask teachers?',
		body: `Dear {contact},

On {date} you have a group of teachers on your premises. A good moment to ask something yourselves.

What would you like to know? For instance what pupils know of your work, what keeps them from it, or what a school needs to show it in class.

Mail me one or two questions. They will get a place in the programme.

Kind regards,
{coordinator}`
	},
	'teacher-invitation': {
		subject: 'Keep {date} free: masterclass at a company nearby',
		body: `Dear colleague,

Would you like to see what is really going on in the trade that your pupils choose? On {date} professionals open their doors, especially for teachers, careers advisers and mentors. You hear what is new, share a bite to eat, and then get to work yourself.

From {startTime} to {endTime}
Place: {place}

This is the programme:
{programme}

These questions are central:
{learningQuestions}

Sign-up opens four weeks ahead, on this page: {signUpLink}
Put the evening in your diary, and do pass this mail on to a colleague.

Kind regards,
{coordinator}`
	},
	'company-confirmation': {
		subject: 'Confirmation: masterclass at {company} on {date}',
		body: `Dear {contact},

It is settled: on {date} {company} gives a masterclass. We are glad of it!

From {startTime} to {endTime}
Place: {place}

The programme:
{programme}

What I would still like to hear from you:
- how many people can work with their hands at once
- which safety rules apply, and what everybody has to wear
- whether you ask for a VCA diploma for a placement or shadowing day

Kind regards,
{coordinator}`
	},
	'sign-up-open': {
		subject: 'Sign-up is open: masterclass on {date}',
		body: `Dear colleague,

You can now sign up for the masterclass on {date}, from {startTime} to {endTime}.

{signUpLink}

You get a confirmation at once. The group is not large, because everybody has to be able to get to work. If it is full, you come on the waiting list.

Kind regards,
{coordinator}`
	},
	'company-briefing': {
		subject: 'See you on {date}: the last information about the masterclass',
		body: `Dear {contact},

It is almost there. This is the evening at {company}:

{programme}

Place: {place}

These are the questions that the participants bring:
{learningQuestions}

Rather show something than put it on a slide. And would you tell at the end what is possible with you: a placement, a shadowing day?

Is anything needed, or does anything change? Call or mail me.

See you then,
{coordinator}`
	},
	'participant-briefing': {
		subject: 'All you need for the masterclass on {date}',
		body: `Dear {participant},

On {date} we see you at the masterclass. The walk-in begins at {startTime}.

Place: {place}

{programme}

Your own data and your group are here:
{personalLink}

Wear closed shoes and clothes that can take a knock. On the shop floor the rules of the company apply; you will hear them once more at the start.

Can you not come after all? Cancel by the same link. Somebody may be on the waiting list.

See you then,
{coordinator}`
	},
	'teacher-evaluation': {
		subject: 'What did you think of the masterclass?',
		body: `Dear {participant},

Good that you were there on {date}. Would you take two minutes to tell what the evening brought you, and what could be better?

{evaluationLink}

You may do so without your name. What you recommend, we pass on to those who can act on it.

Kind regards,
{coordinator}`
	},
	'company-evaluation': {
		subject: 'How does {company} look back on the masterclass?',
		body: `Dear {contact},

You had a group of teachers as guests on {date}. We would like to hear how that was, and what we can do differently next time.

{evaluationLink}

It takes two minutes.

Kind regards,
{coordinator}`
	},
	thanks: {
		subject: 'Thank you for the masterclass of {date}',
		body: `Dear {contact},

On behalf of {school} and all participants: thank you for the masterclass. You gave an evening for it, and it showed. Would you pass our thanks on to everybody who helped?

How was it for you? What went well, and what could be better? And would you receive a group again, or a teacher who joins you for a day?

I am asking the participants who wants to go on, and will soon let you know what comes of it.

Kind regards,
{coordinator}`
	},
	'follow-up': {
		subject: 'Would you like to see more of this company?',
		body: `Dear {participant},

On {date} you got to know a company and its people at the masterclass. Would you like to go on there?

Think of a teacher placement, an active shadowing day or a day of work on a real job. Together we see what fits your timetable, and I arrange the contact.

Simply answer this mail: yes, perhaps or not now. If you have a VCA diploma, add which one and until when it is valid. If you do not, we will find out whether it is needed.

Kind regards,
{coordinator}`
	},
	sharing: {
		subject: 'Tell your team about the masterclass',
		body: `Dear colleague,

On {date} there was a masterclass. Let your team know at the next meeting what you saw and did, and what of it can be used in class. Ten minutes is enough.

This is what we wanted to learn:
{learningQuestions}

Notes and outcomes are here: {activityLink}

Kind regards,
{coordinator}`
	}
};

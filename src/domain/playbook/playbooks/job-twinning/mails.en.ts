import type { PlaybookTexts } from '../../playbook.ts';

export const mails: PlaybookTexts['mails'] = {
	'teacher-invitation': {
		subject: 'Half a year with a professional?',
		body: `Dear colleague,

Would you like to know what your subject looks like on the shop floor today? With job twinning you form a pair for half a year with someone who works in it every day. You look in on each other’s work and choose yourselves what to work on.

The learning questions that we begin with:
{learningQuestions}

It takes you about four hours a month. The time has been discussed with the team leader. We start on {date} at {startTime}, here: {place}.

Sign up here and tell what you look for: {signUpLink}

Kind regards,
{coordinator}`
	},
	'company-invitation': {
		subject: 'Who of {company} will be a teacher’s twin?',
		body: `Dear {contact},

Teachers of {school} want to bring their subject up to date with someone who works in it every day. So we are looking for professionals who would like to form a pair with a teacher for half a year. They look in on each other’s work and pursue goals that they choose together.

What the teachers want to learn:
{learningQuestions}

It takes about four hours a month, at moments that suit you. We start on {date} at {startTime}, here: {place}.

And what is in it for you? Someone of yours learns to explain, you see how young people learn, and pupils get to know your company. Do tell me what you would like to know from a school.

Do you have someone in mind? Call or mail me.

Kind regards,
{coordinator}`
	},
	'company-confirmation': {
		subject: 'Good that {company} joins job twinning',
		body: `Dear {contact},

Thank you for joining with {company}. A pair works when both sides have time and attention for it. So would you briefly write down:

- how many hours your employee may spend on it, and who promises that;
- whether they would like it themselves;
- what you hope for.

The school does the same. I will call you about it, and then I will make the pairs.

Kind regards,
{coordinator}`
	},
	'pair-proposal': {
		subject: 'We have a twin for you',
		body: `Dear {participant},

We have found someone who fits well with what you look for. Who it is, and why we thought of the two of you, you read here:
{personalLink}

Does it not appeal to you, or does it not fit? Do tell me. Then I will look further.

Kind regards,
{coordinator}`
	},
	'company-pair-proposal': {
		subject: 'A teacher of {school} as a twin',
		body: `Dear {contact},

For your employee we have found a teacher of {school} who fits well. I will call you this week to tell who it is and why we thought of these two.

Does it not fit after all? Do say so. Then I will look further.

The start is on {date} at {startTime}, here: {place}.

Kind regards,
{coordinator}`
	},
	'thinking-questions': {
		subject: 'Think about your goal beforehand',
		body: `Dear {participant},

In two weeks you meet your twin. A good talk begins with a question of your own. Do think about these things:

- What do pupils learn in your subject now, and what of that still fits the work of today?
- What is changing in the trade that belongs in your lessons?
- How could a new technique get into your lesson material?
- What could your twin do at your school?

Choose two that you really want to discuss. You find more questions here:
{personalLink}

Kind regards,
{coordinator}`
	},
	'teacher-briefing': {
		subject: 'On {date} you meet your twin',
		body: `Dear {participant},

Soon we begin. This is the programme of the start:

{programme}

Place: {place}

Bring your calendar: at the end you pick the first date at once.

You find everything about your pair here:
{personalLink}

See you then,
{coordinator}`
	},
	'company-briefing': {
		subject: 'See you on {date}: the start of job twinning',
		body: `Dear {contact},

On {date} the pairs meet. Would you pass this on to whoever comes from {company}?

{programme}

Address: {place}

Do ask them to bring something from work, such as a part or a picture, and to think about two questions: why is this good for the company too, and what would I like to do at school? And to bring a calendar.

See you then,
{coordinator}`
	},
	'half-way': {
		subject: 'How far are you? Come to the half-way meeting',
		body: `Dear {participant},

You are nearly half-way. Soon all pairs meet to tell what works and what is hard. Where and when you read here:
{activityLink}

Together, bring one thing that you have seen, made or learned. And update the log: date, hours and one sentence are enough.

Kind regards,
{coordinator}`
	},
	'look-back': {
		subject: 'Looking back on job twinning together',
		body: `Dear {participant},

The half year is coming to an end. We look back together, with all pairs and their managers. Where and when you read here:
{activityLink}

Before that, sit down with the two of you and take out your goals. What worked, what did not, and how would you like to go on?

Kind regards,
{coordinator}`
	},
	'company-look-back': {
		subject: 'Will you look back on job twinning with us?',
		body: `Dear {contact},

For half a year someone of {company} spent time with a teacher of {school}. Soon we look back together, and we would like to hear your view too. Will you be there? I will send you the day and the place.

A question to think about: what has it brought you, and how would you like to go on?

Kind regards,
{coordinator}`
	},
	'teacher-evaluation': {
		subject: 'How was job twinning for you?',
		body: `Dear {participant},

Half a year with your twin is over. Would you take two minutes to write what it brought you and what a next round could do better?

{evaluationLink}

You may do so without your name.

Kind regards,
{coordinator}`
	},
	'company-evaluation': {
		subject: 'What did {company} think of job twinning?',
		body: `Dear {contact},

We would like to hear how you look back on the half year with the teachers of {school}. Would you take two minutes to answer a few questions? Please pass the link on to your colleague who was part of the pair.

{evaluationLink}

Kind regards,
{coordinator}`
	},
	thanks: {
		subject: 'Thank you for half a year of time and attention',
		body: `Dear {contact},

On behalf of {school}: thank you for the time that {company} made for one of our teachers for half a year. What they saw with you comes back in lessons.

How was it for you? What went well and what could be better? And would you join again, with a new pair or something else? I would like to hear it.

In a few months I will call you to tell what has changed.

Kind regards,
{coordinator}`
	},
	sharing: {
		subject: 'Share what you learned with job twinning',
		body: `Dear colleague,

A few teachers of {school} spent half a year with a professional. Will you make time for their story in the section meeting? Showing one thing and one lesson to take over are enough.

These were the learning questions:
{learningQuestions}

The log and the outcomes are here: {activityLink}

Kind regards,
{coordinator}`
	}
};

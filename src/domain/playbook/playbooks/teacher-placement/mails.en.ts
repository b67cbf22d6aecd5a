import type { PlaybookTexts } from '../../playbook.ts';

export const mails: PlaybookTexts['mails'] = {
	'teacher-invitation': {
		subject: 'Would you like to work at a company for a while?',
		body: `Dear colleague,

How is your trade done at this moment? You can do it yourself: in a teacher placement you work along at a company nearby for a day or a week. {school} takes care of timetable and cover, and the placement counts as professional development.

We begin on {date}. These learning questions are there already:
{learningQuestions}

Not sure yet which placement suits you? Going along with an experienced professional is a good start, and so is a day with a pupil who is on placement.

Sign up here: {signUpLink}

Kind regards,
{coordinator}`
	},
	'company-invitation': {
		subject: 'May a teacher of {school} work along with you?',
		body: `Dear {contact},

A teacher of {school} wants to see the trade up close again, and thought of {company}. May this teacher go along and join in from {date} on?

This is what the teacher would like to learn:
{learningQuestions}

What do we ask? An experienced colleague who likes to explain, and work in which one can take part. What do you get? Some extra hands, a teacher who brings your work into class, and a familiar face at school.

Do call or mail me. We will see together which days suit you.

Kind regards,
{coordinator}`
	},
	'release-request': {
		subject: 'Teacher placement from {date}: timetable and cover',
		body: `Dear colleague,

From {date} a teacher of {school} goes on placement at a company. Will you have a look at the timetable?

This has to be arranged before the start:
- the teacher is free of lessons, tests and supervision;
- someone takes over the lessons: a guest teacher (perhaps from the company itself) or a colleague;
- it is clear which part is in school time, who pays the travel costs, and that the placement is professional development.

You can keep track of it here: {activityLink}

Kind regards,
{coordinator}`
	},
	'company-confirmation': {
		subject: 'Confirmation: teacher placement at {company} from {date}',
		body: `Dear {contact},

How good that a teacher of {school} can come to you!

First day: {date}, from {startTime} to {endTime}
Place: {place}

Will you let me know who guides the teacher, and what is needed to be allowed to join in? Think of a VCA diploma, workwear, safety shoes and rules for pictures.

After that we make the placement agreement together. The teacher stays employed by {school}.

Kind regards,
{coordinator}`
	},
	'company-questions': {
		subject: 'What does {company} want to know from the teacher?',
		body: `Dear {contact},

From {date} a teacher of {school} will be with you. You can learn something from this teacher too.

What would you like to know? For instance what pupils can do when they come on placement, how they see your trade, or how to explain something well to a fifteen-year-old.

Send me one or two questions. The teacher will bring them along.

Kind regards,
{coordinator}`
	},
	'learning-goals': {
		subject: 'Can the teacher learn this at {company}?',
		body: `Dear {contact},

The teacher who comes to you from {date} has written down learning goals. These are the questions it is about:
{learningQuestions}

Will that work at your place, and with which work? Would you write a few sentences about it and confirm that it can be done? If something is out of reach, just say so: then we change the goal now.

Kind regards,
{coordinator}`
	},
	'teacher-agreement': {
		subject: 'Your placement agreement: will you sign?',
		body: `Dear {participant},

The agreement for your placement is ready. Take your time to read it: are the days right, the learning goals, the supervisors and what it says about travel costs, safety and insurance?

{personalLink}

If it is right, sign it. The school and the company sign too; you will get a copy with all signatures. If something is wrong, let me know at once.

Kind regards,
{coordinator}`
	},
	'company-agreement': {
		subject: 'Placement agreement with {school}: will {company} sign?',
		body: `Dear {contact},

The agreement for the teacher placement from {date} is ready. It has the days, the learning goals, the guidance, safety and insurance, and what stays confidential.

Will you read it and sign for {company}? The teacher and {school} sign too, and you will get a copy with all signatures. If something is wrong, do call me.

Kind regards,
{coordinator}`
	},
	'company-briefing': {
		subject: 'The teacher placement begins on {date}',
		body: `Dear {contact},

It is nearly time: on {date} at {startTime} the teacher of {school} will be at your door.

The first day could look like this:

{programme}

This is what the teacher wants to learn:
{learningQuestions}

Has something changed in the work or the guidance? Let me know and I will think along.

Kind regards,
{coordinator}`
	},
	'teacher-briefing': {
		subject: 'Your placement begins on {date}',
		body: `Dear {participant},

On {date} at {startTime} you are expected at the company.

Address: {place}

This is your first day:

{programme}

Bring: your proof of identity, the clothing and diplomas that you need, and your learning goals. Your questions and the pre-study are here:
{personalLink}

Are you ill, or can you not make it? Call your supervisor at the company and me.

Enjoy it,
{coordinator}`
	},
	'teacher-evaluation': {
		subject: 'How was your placement?',
		body: `Dear {participant},

Your placement is over. Would you take a few minutes to write what you learned and what could be better?

{evaluationLink}

You may do so without your name.

Kind regards,
{coordinator}`
	},
	'company-evaluation': {
		subject: 'How was the teacher placement for {company}?',
		body: `Dear {contact},

The teacher of {school} is back in class. How was the placement for you? A few questions, two minutes:

{evaluationLink}

With your answer we make it better for a next teacher.

Kind regards,
{coordinator}`
	},
	thanks: {
		subject: 'Thank you on behalf of {school}',
		body: `Dear {contact},

On behalf of {school}: thank you. You made time for a teacher, explained the work and let the teacher join in. Pupils will gain from that.

What went well, and what would you do otherwise? And may a teacher come again, or a pupil? I would like to hear it.

In a few weeks I will tell you what we do with it in class.

Kind regards,
{coordinator}`
	},
	sharing: {
		subject: 'A quarter of an hour about the teacher placement in your meeting',
		body: `Dear colleague,

A teacher of {school} has worked along at a company. Will you make room for a quarter of an hour in the meeting to hear what that brought?

These were the learning questions:
{learningQuestions}

Also discuss where it ends up: in the programme, in an assignment, in placements or in a test. The outcomes are here: {activityLink}

Kind regards,
{coordinator}`
	}
};

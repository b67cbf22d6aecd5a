import type { PlaybookTexts } from '../../playbook.ts';

export const mails: PlaybookTexts['mails'] = {
	'school-invitation': {
		subject: 'Will you help make new lesson material?',
		body: `Dear {contact},

Together with {school} our region starts a teacher design team: a small group of teachers from different schools who make lesson material together, with people from the trade. They try it in their own class and then share it with everyone.

The questions that we begin with:
{learningQuestions}

The first meeting is on {date} at {startTime}, at this place: {place}. After that the team meets about every four weeks, for thirty weeks.

Would two teachers of your school like to join? A member spends about fifty hours on it. I am glad to discuss how that fits into their annual hours.

May I call you?

Kind regards,
{coordinator}`
	},
	'company-invitation': {
		subject: 'Will {company} think along about new lesson material?',
		body: `Dear {contact},

Teachers of {school} and other vmbo schools in the region are making new lesson material together. They want it to fit the way you work today. So they are looking for someone from the trade who thinks along.

The teachers’ questions:
{learningQuestions}

It takes two or three afternoons between now and the end of the school year. The first is on {date} at {startTime}. Someone who does the work is exactly right; no presentation is needed.

And what would you like to know from the teachers? We take that question along too.

Will you let me know? You can call me too.

Kind regards,
{coordinator}`
	},
	'teacher-invitation': {
		subject: 'Will you join the design team?',
		body: `Dear colleague,

Is there a lesson that you have wanted to change for years? In the design team you make new lesson material with colleagues from other schools and with professionals. You try it in your own class, and what works goes to all schools in the region.

The questions that we begin with:
{learningQuestions}

We start on {date} at {startTime}, here: {place}. After that we meet about every four weeks. The time for it has been arranged with the team leader.

Sign up here: {signUpLink}

Kind regards,
{coordinator}`
	},
	'school-confirmation': {
		subject: 'Your teachers are in the team',
		body: `Dear {contact},

How good that your school joins the design team with {school}. We begin on {date} at {startTime}, here: {place}.

Before that day we work out four agreements together: how much time your teachers get, in which classes they may try the material, how the team decides, and who may use the material. Will you write down how that goes at your school? I will call you about it this week.

Kind regards,
{coordinator}`
	},
	'company-confirmation': {
		subject: 'Confirmation: {company} thinks along with the team',
		body: `Dear {contact},

Thank you for joining the design team of {school} and other schools with {company}.

We begin on {date} at {startTime}, here: {place}.

I would like to agree with you on which afternoons we count on you, and what may and may not be in the lesson material. Will you send me the name of who is coming?

Kind regards,
{coordinator}`
	},
	'teacher-briefing': {
		subject: 'On {date} our design team begins',
		body: `Dear {participant},

One more week, then we begin. This is the programme of the first meeting:

{programme}

Place: {place}

Bring one lesson that chafes: a lesson that you give every year and that could be better. Our talk begins there.

You find all dates and papers here:
{personalLink}

Can you not come once? Let us know by the same link.

See you then,
{coordinator}`
	},
	'company-briefing': {
		subject: 'See you on {date}: the first meeting of the team',
		body: `Dear {contact},

On {date} the design team meets for the first time. We are glad that someone of {company} will be there. This is the programme:

{programme}

Address: {place}

You need not prepare anything. Do bring something that you work with every week: a part, a drawing or a photo of a job.

See you then,
{coordinator}`
	},
	'trial-reminder': {
		subject: 'Time to try the material in your class',
		body: `Dear {participant},

The first version is there. In the coming weeks you all try it in class. See with the coach in which lessons that fits.

Right after the lesson, write down three things: what went well, where did pupils get stuck, and what did they say? You can do so here:
{activityLink}

It need not go well. What goes wrong is what makes the next version better.

Enjoy your class,
{coordinator}`
	},
	'presentation-invitation': {
		subject: 'Come and see what the design team has made',
		body: `Dear colleague,

Teachers of {school} have made lesson material with other schools and professionals, and tried it in their class. At their last meeting they show it. You may handle everything and take it straight to your own lesson.

Where and when you read here:
{activityLink}

Will you bring a colleague?

Kind regards,
{coordinator}`
	},
	'teacher-evaluation': {
		subject: 'How do you look back on the design team?',
		body: `Dear {participant},

Together you have made something that was not there before. Would you take two minutes to write what it brought you and what a next team could do differently?

{evaluationLink}

You may do so without your name.

Kind regards,
{coordinator}`
	},
	'visitor-evaluation': {
		subject: 'What did your school think of the design team?',
		body: `Dear {contact},

Your teachers have taken part in the design team for much of the year. Was it worth the hours? Would you take two minutes to answer a few questions?

{evaluationLink}

Kind regards,
{coordinator}`
	},
	'company-evaluation': {
		subject: 'How was thinking along for {company}?',
		body: `Dear {contact},

{company} has thought along about new lesson material. We would like to hear how that was for you and whether you recognise your contribution. Would you take two minutes to answer a few questions?

{evaluationLink}

Kind regards,
{coordinator}`
	},
	thanks: {
		subject: 'Thank you for what your school brought',
		body: `Dear {contact},

On behalf of {school}: thank you that your teachers took part in the design team, and that you arranged the time for it. The material is there, it has been tried in class, and it is now ready for all schools.

How was it for you? What went well and what could be better? And would you join again?

In a few months I will let you know where the material is used.

Kind regards,
{coordinator}`
	},
	'company-thanks': {
		subject: 'Thank you: this is what came of your contribution',
		body: `Dear {contact},

On behalf of {school} and the other schools: thank you for the time that {company} made to think along. Pupils now work with material that fits the way you do it.

How was it for you? What went well and what could be better? And would you like to do something with us again, such as a guest lesson with this material?

I would like to hear it.

Kind regards,
{coordinator}`
	},
	sharing: {
		subject: 'New lesson material, tried in class already',
		body: `Dear colleague,

The design team has finished new lesson material. It was made by teachers of {school} and other schools, together with professionals, and tested in real classes.

These were the questions that it began with:
{learningQuestions}

Here it is: {activityLink}

One of the makers shows it in the section meeting. If you use it in your class, tell the makers how it went.

Kind regards,
{coordinator}`
	}
};

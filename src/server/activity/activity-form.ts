import * as v from 'valibot';
import { Temporal } from 'temporal-polyfill';
import { proposedMinutes } from '#domain/activity/propose-speed-date.ts';
import { m } from '#messages';

const Id = v.pipe(v.string(), v.uuid());
const text = (most: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.maxLength(most),
		v.transform((value) => (value === '' ? undefined : value))
	);
const whole = (least: number, most: number, message: () => string) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.toNumber(message),
		v.integer(message),
		v.minValue(least, message),
		v.maxValue(most, message)
	);
const wholeOrNothing = (least: number, most: number, message: () => string) =>
	v.union(
		[
			v.pipe(
				v.literal(''),
				v.transform(() => undefined)
			),
			whole(least, most, message)
		],
		message
	);

export const Day = v.pipe(
	v.string(),
	v.isoDate(() => m.activity_date_missing()),
	v.transform((value) => Temporal.PlainDate.from(value))
);
export const Time = v.pipe(
	v.string(),
	v.isoTime(() => m.activity_time_missing()),
	v.transform((value) => Temporal.PlainTime.from(value))
);
export const TeacherCount = whole(1, 500, () => m.activity_teacher_count_wrong());
/** For the rounds alone; nobody talks for longer than an afternoon. */
export const AvailableMinutes = whole(15, 300, () => m.activity_available_wrong());
export const Rounds = whole(1, 40, () => m.activity_rounds_wrong());
export const RoundMinutes = whole(3, 120, () => m.activity_round_minutes_wrong());

/** `<person>:<company>`, as the choices offer it; without a person the company alone. */
export const Professional = v.pipe(
	v.string(),
	v.regex(/^([0-9a-f-]{36})?:[0-9a-f-]{36}$/),
	v.transform((value) => ({ personId: value.slice(0, -37), organisationId: value.slice(-36) })),
	v.object({ personId: v.union([v.literal(''), Id]), organisationId: Id })
);

const newActivity = {
	school: v.pipe(
		v.string(),
		v.uuid(() => m.activity_school_missing())
	),
	section: text(100),
	learningQuestion: text(500),
	date: Day,
	startsAt: Time,
	teacherCount: TeacherCount,
	title: text(150),
	follows: v.optional(Id),
	outcome: v.optional(Id)
};

/** Ten questions at most; what may stay empty is proposed. */
export const NewActivityForm = v.object({
	...newActivity,
	/** Only for a kind that takes a period. */
	until: v.optional(Day)
});

/** The same with the rounds. */
export const SpeedDateForm = v.object({
	...newActivity,
	availableMinutes: v.optional(AvailableMinutes, String(proposedMinutes)),
	rounds: wholeOrNothing(1, 40, () => m.activity_rounds_wrong()),
	roundMinutes: wholeOrNothing(3, 120, () => m.activity_round_minutes_wrong())
});

export const DescriptionForm = v.object({
	title: v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(() => m.activity_title_missing()),
		v.maxLength(150)
	),
	section: text(100),
	place: text(150)
});

export const MomentForm = v.object({
	date: Day,
	startsAt: Time,
	/** Only for a kind that takes a period. */
	until: v.optional(Day)
});

export const SizeForm = v.object({
	teacherCount: TeacherCount,
	rounds: Rounds,
	roundMinutes: RoundMinutes,
	changeMinutes: whole(0, 30, () => m.activity_change_minutes_wrong()),
	choseFewerRounds: v.pipe(
		v.optional(v.string(), ''),
		v.transform((value) => value !== '')
	)
});

export const TableForm = v.object({ table: Id });
export const MoveTableForm = v.object({ table: Id, by: v.picklist(['-1', '1']) });
export const YoungForm = v.object({ table: Id, young: v.picklist(['ja', 'nee']) });
export const CompanyForm = v.object({ company: Id });

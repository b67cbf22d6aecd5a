import type { ActivityPlan, Meeting, Precondition } from '#domain/activity/activity-plan.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { DetailField, DetailValue } from '#domain/playbook/detail-field.ts';
import type { DetailTexts } from '#domain/playbook/playbook.ts';
import type { Side } from '#domain/playbook/vocabulary.ts';
import type { Locale } from '#domain/text/locale.ts';
import { clock } from '#server/activity/activity-head.ts';

/** What one side of the table has said about a precondition. */
export interface PreconditionAnswer {
	readonly side: Side;
	/** Who speaks: the names of the organisations on that side. */
	readonly party: string;
	readonly text: string;
	readonly confirmedBy: string;
	/** `YYYY-MM-DD`; empty as long as nobody has confirmed it. */
	readonly confirmedOn: string;
}

/** What the two sides agree beforehand, what is recorded, and the meetings of a period. */
export function agreementsTab(plan: ActivityPlan, locale: Locale) {
	const playbook = playbookFor(plan.kind);
	const texts = playbook.texts[locale];
	return {
		preconditions: playbook.preconditions.map(({ id }) => ({
			id,
			title: texts.preconditions[id]?.title ?? id,
			question: texts.preconditions[id]?.question ?? '',
			example: texts.preconditions[id]?.example ?? '',
			answers: plan.preconditions
				.filter((precondition) => precondition.id === id)
				.map((precondition) => answerOf(precondition, plan))
		})),
		details: playbook.details.map((field) =>
			detailOf(field, texts.details, plan.details[field.id])
		),
		meetings: playbook.lasts === 'day' ? null : plan.meetings.map(meetingView)
	};
}

function answerOf(
	{ side, text = '', confirmed }: Precondition,
	{ school, visitors, companies }: ActivityPlan
): PreconditionAnswer {
	const names = (parties: readonly { readonly name: string }[]) =>
		parties.map(({ name }) => name).join(', ');
	const party: Readonly<Record<Side, string>> = {
		school: school.name,
		visitor: names(visitors),
		company: names(companies),
		region: ''
	};
	return {
		side,
		party: party[side],
		text,
		confirmedBy: confirmed?.by ?? '',
		confirmedOn: confirmed?.on.toString() ?? ''
	};
}

function detailOf(
	field: DetailField,
	texts: Readonly<Record<string, DetailTexts>>,
	value: DetailValue | undefined
) {
	const { label = field.id, hint, options = {} } = texts[field.id] ?? {};
	return {
		id: field.id,
		kind: field.kind,
		label,
		...(hint !== undefined && { hint }),
		options:
			'options' in field
				? field.options.map((option) => ({ value: option, label: options[option] ?? option }))
				: [],
		...('least' in field && { least: field.least, most: field.most }),
		/** As a form shows it: `ja` or `nee` for a yes or no, several values for a choice of several. */
		values:
			value === undefined
				? []
				: typeof value === 'boolean'
					? [value ? 'ja' : 'nee']
					: typeof value === 'object'
						? value
						: [String(value)]
	};
}

function meetingView(meeting: Meeting) {
	return {
		id: meeting.id,
		title: meeting.title,
		goal: meeting.goal ?? '',
		on: meeting.on.toString(),
		startsAt: clock(meeting.startsAt),
		durationMinutes: meeting.durationMinutes,
		place: meeting.place ?? ''
	};
}

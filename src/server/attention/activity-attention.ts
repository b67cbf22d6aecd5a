import type { Temporal } from 'temporal-polyfill';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import {
	attentionPointKey,
	findAttentionPoints,
	type AttentionPoint
} from '#domain/activity/find-attention-points.ts';
import { wordAttentionPoint } from '#domain/activity/word-attention-point.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Place, Severity } from '#domain/playbook/rule.ts';
import type { Locale } from '#domain/text/locale.ts';
import type { Db } from '#server/platform/database.ts';

/** An attention point in words, with the part of the activity where it is put right. */
export interface PointView {
	readonly id: string;
	readonly severity: Severity;
	readonly place: Place;
	readonly what: string;
	readonly why: string;
	readonly fix: string;
}

export interface AttentionView {
	readonly open: readonly PointView[];
	readonly setAside: readonly (PointView & { readonly reason: string })[];
}

/** The points of some plans, in the order of the plans; one query for all of them. */
export async function attentionOf(
	db: Db,
	plans: readonly ActivityPlan[],
	today: Temporal.PlainDate,
	locale: Locale
): Promise<readonly AttentionView[]> {
	if (plans.length === 0) return [];
	const waivers = await db
		.selectFrom('attention_waiver')
		.select(['activity_id', 'rule', 'subject', 'reason'])
		.where(
			'activity_id',
			'in',
			plans.map(({ id }) => id)
		)
		.execute();
	return plans.map((plan) => {
		const { rules } = playbookFor(plan.kind);
		const found = findAttentionPoints(
			plan,
			today,
			rules,
			waivers
				.filter(({ activity_id }) => activity_id === plan.id)
				.map(({ rule, subject, reason }) => ({
					key: attentionPointKey(rule, subject === '' ? undefined : subject),
					reason
				}))
		);
		const worded = (point: AttentionPoint): PointView => ({
			id: point.key,
			severity: point.severity,
			place: point.place,
			...wordAttentionPoint(point, rules, locale)
		});
		return {
			open: found.open.map(worded),
			setAside: found.setAside.map((point) => ({
				...worded(point),
				reason: point.waiver.reason
			}))
		};
	});
}

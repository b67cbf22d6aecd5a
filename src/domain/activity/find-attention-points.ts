import type { Temporal } from 'temporal-polyfill';
import {
	severities,
	type Facts,
	type Place,
	type Rule,
	type Severity
} from '#domain/playbook/rule.ts';
import type { ActivityPlan } from './activity-plan.ts';

/** Something that is not right yet in a plan, as a rule found it. */
export interface AttentionPoint {
	/** The same for as long as the same rule finds the same subject. */
	readonly key: string;
	readonly ruleId: string;
	readonly subject?: string;
	readonly severity: Severity;
	readonly place: Place;
	readonly facts: Facts;
}

/** A point that people decided to leave as it is, on record with the reason. */
export interface Waiver {
	readonly key: string;
	readonly reason: string;
}

export interface AttentionPoints<W extends Waiver = Waiver> {
	/** From must to tip, and within these in the order of the playbook. */
	readonly open: readonly AttentionPoint[];
	readonly setAside: readonly (AttentionPoint & { readonly waiver: W })[];
}

export function attentionPointKey(ruleId: string, subject?: string): string {
	return subject === undefined ? ruleId : `${ruleId}:${subject}`;
}

/** What the rules find in a plan. A closed or cancelled activity needs no attention any more. */
export function findAttentionPoints<W extends Waiver>(
	plan: ActivityPlan,
	today: Temporal.PlainDate,
	rules: readonly Rule[],
	waivers: readonly W[]
): AttentionPoints<W> {
	const active = plan.state === 'planned' || plan.state === 'held';
	const points = active ? rules.flatMap((rule) => pointsOf(rule, plan, today)) : [];
	points.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));

	const waiverByKey = new Map(waivers.map((waiver) => [waiver.key, waiver]));
	return {
		open: points.filter(({ key }) => !waiverByKey.has(key)),
		setAside: points.flatMap((point) => {
			const waiver = waiverByKey.get(point.key);
			return waiver ? [{ ...point, waiver }] : [];
		})
	};
}

function pointsOf(
	{ id, severity, place, check }: Rule,
	plan: ActivityPlan,
	today: Temporal.PlainDate
): readonly AttentionPoint[] {
	return check(plan, today).map(({ subject, facts }) => ({
		key: attentionPointKey(id, subject),
		ruleId: id,
		...(subject !== undefined && { subject }),
		severity,
		place,
		facts
	}));
}

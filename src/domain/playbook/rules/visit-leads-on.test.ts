import type { ActivityPlan, Outcome } from '#domain/activity/activity-plan.ts';
import { schoolVisit } from '../playbooks/school-visit/playbook.ts';
import { day, planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { visitLeadsOn } from './visit-leads-on.ts';

const held = (
	outcomes: readonly Partial<Outcome>[],
	changes: Partial<ActivityPlan> = {}
): ActivityPlan =>
	planOf(schoolVisit, {
		state: 'held',
		outcomes: outcomes.map((outcome, index) => ({
			id: String(index),
			kind: 'lessonMaterial',
			text: 'Samen een opdracht maken',
			state: 'open',
			...outcome
		})),
		...changes
	});
const next = { nextStep: 'Bellen', nextStepOn: day('2027-02-09') };
const partners = ['De Linde'];
const ended = (state: 'done' | 'setAside', reason?: string) => ({
	endings: [{ ending: 'outcomes', state, ...(reason !== undefined && { reason }) }] as const
});

verifyRule(visitLeadsOn, {
	holds: [
		held([{}, next]),
		held([{ state: 'dropped', becameActivityId: 'return-visit' }]),
		held([{ state: 'done', ...next }]),
		held([], ended('setAside', 'De scholen zijn gefuseerd.')),
		planOf(schoolVisit)
	],
	breaks: [
		[held([]), { partners, outcomes: 0 }],
		[held([{}, { nextStep: 'Bellen' }]), { partners, outcomes: 2 }],
		[held([{ ...next, nextStep: ' ' }]), { partners, outcomes: 1 }],
		[held([{ state: 'dropped', ...next }]), { partners, outcomes: 1 }],
		[held([{}], ended('done')), { partners, outcomes: 1 }],
		[held([], ended('setAside', ' ')), { partners, outcomes: 0 }]
	]
});

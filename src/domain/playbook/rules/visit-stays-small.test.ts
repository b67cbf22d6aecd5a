import type { ProgrammeItem } from '#domain/activity/activity-plan.ts';
import { schoolVisit } from '../playbooks/school-visit/playbook.ts';
import { planOf, time } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { visitStaysSmall } from './visit-stays-small.ts';

const days = (...kinds: readonly ProgrammeItem['kind'][]) =>
	kinds.map((kind, index) => ({
		id: String(index),
		kind,
		title: kind,
		startsAt: time('13:00'),
		durationMinutes: 20
	}));
const visit = (changes: Parameters<typeof planOf>[1]) => planOf(schoolVisit, changes);
const four = ['tour', 'lessons', 'lessons', 'conversation'] as const;
const frame = ['walkIn', 'introduction', 'break', 'meal', 'feedback', 'closing'] as const;
const themes = (...chosen: readonly string[]) => ({ details: { themes: chosen } });
const signUps = (confirmed: number, capacity: number) => ({
	signUps: { confirmed, waiting: 0, capacity }
});

verifyRule(visitStaysSmall, {
	holds: [
		visit({}),
		visit({ programme: days(...frame, ...four) }),
		visit({ ...themes('workshop', 'careers'), ...signUps(3, 12) }),
		visit({ ...signUps(3, 13), state: 'held' })
	],
	breaks: [
		[visit({ programme: days(...frame, ...four, 'other') }), { part: 'items', count: 5, most: 4 }],
		[visit(signUps(3, 13)), { part: 'participants', count: 13, most: 12 }],
		[visit(signUps(14, 12)), { part: 'participants', count: 14, most: 12 }],
		[
			visit({
				programme: days(...four, 'handsOn', 'rounds'),
				...signUps(0, 30),
				...themes('workshop', 'careers', 'team')
			}),
			{ part: 'items', count: 6, most: 4 },
			{ part: 'participants', count: 30, most: 12 },
			{ part: 'themes', count: 3, most: 2 }
		]
	]
});

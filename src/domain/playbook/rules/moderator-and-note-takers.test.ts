import type { Side } from '../vocabulary.ts';
import { schoolVisit } from '../playbooks/school-visit/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { moderatorAndNoteTakers } from './moderator-and-note-takers.ts';

const noteTaker = (side: Side) =>
	({ role: 'noteTaker', side, personId: side, name: side }) as const;
const { roles } = planOf(schoolVisit);
const both = [...roles, noteTaker('visitor')];
const without = (role: string) => both.filter((filling) => filling.role !== role);

verifyRule(moderatorAndNoteTakers, {
	holds: [
		planOf(schoolVisit, { roles: both }),
		planOf(schoolVisit, { visitors: [] }),
		planOf(schoolVisit, { roles: [], state: 'held' })
	],
	breaks: [
		[planOf(schoolVisit), { lacksModerator: 'no', schools: ['De Linde'] }],
		[planOf(schoolVisit, { roles: without('moderator') }), { lacksModerator: 'yes', schools: [] }],
		[
			planOf(schoolVisit, { roles: [...without('noteTaker'), noteTaker('visitor')] }),
			{ lacksModerator: 'no', schools: ['De Werf'] }
		],
		[
			planOf(schoolVisit, { roles: [] }),
			{ lacksModerator: 'yes', schools: ['De Werf', 'De Linde'] }
		]
	]
});

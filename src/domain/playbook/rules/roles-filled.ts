import type { Rule } from '../rule.ts';
import { roleName } from '../role-name.ts';
import { roles, type Role } from '../vocabulary.ts';

/** People in these roles come in by a sign-up, a table or the rule for note-takers. */
const foundElsewhere: readonly Role[] = ['participant', 'professional', 'noteTaker'];

export const rolesFilled: Rule<{ readonly roles: readonly Role[] }> = {
	id: 'roles-filled',
	severity: 'must',
	requirements: ['G5', 'SD5'],
	place: 'people',
	check({ state, tasks, roles: filled }) {
		if (state !== 'planned') return [];
		const waiting = tasks.filter((task) => task.state === 'open' && !task.assignee);
		const empty = roles.filter(
			(role) =>
				!foundElsewhere.includes(role) &&
				waiting.some(({ by }) => by === role) &&
				!filled.some((filling) => filling.role === role)
		);
		return empty.length > 0 ? [{ facts: { roles: empty } }] : [];
	},
	texts: {
		nl: {
			about: 'Een naam bij elke rol',
			what: ({ roles }, say) =>
				`Er is nog niemand voor: ${say.list(roles.map((role) => roleName(role, 'nl')))}.`,
			why: 'Deze rollen hebben taken in het draaiboek, en zonder naam blijven die liggen.',
			fix: () => 'Zet bij elke rol een naam, of geef de taken aan iemand anders.'
		},
		en: {
			about: 'A name to every role',
			what: ({ roles }, say) =>
				`Nobody has been named yet as: ${say.list(roles.map((role) => roleName(role, 'en')))}.`,
			why: 'These roles have tasks in the playbook, and without a name they stay undone.',
			fix: () => 'Put a name to each role, or give the tasks to somebody else.'
		}
	}
};

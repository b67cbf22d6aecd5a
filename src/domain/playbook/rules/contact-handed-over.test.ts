import { companyNetwork } from '../playbooks/company-network/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { contactHandedOver } from './contact-handed-over.ts';

const changed = (times: number, handedOver?: boolean) =>
	planOf(companyNetwork, {
		details: {
			'contact-changes': times,
			...(handedOver !== undefined && { 'handed-over': handedOver })
		}
	});
const roles = planOf(companyNetwork).roles.filter(({ role }) => role !== 'companyContact');
const companies = ['Bakker Installaties', 'Vos Techniek'];

verifyRule(contactHandedOver, {
	holds: [
		planOf(companyNetwork),
		changed(0),
		changed(2, true),
		planOf(companyNetwork, { roles, companies: [] }),
		planOf(companyNetwork, { roles, state: 'held' })
	],
	breaks: [
		[planOf(companyNetwork, { roles }), { problem: 'nobody', companies, changes: 0 }],
		[changed(1), { problem: 'notHandedOver', companies, changes: 1 }],
		[changed(2, false), { problem: 'notHandedOver', companies, changes: 2 }],
		[changed(3, true), { problem: 'tooMany', companies, changes: 3 }],
		[
			{ ...changed(4), roles },
			{ problem: 'nobody', companies, changes: 4 },
			{ problem: 'tooMany', companies, changes: 4 },
			{ problem: 'notHandedOver', companies, changes: 4 }
		]
	]
});

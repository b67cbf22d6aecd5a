import { schoolVisit } from '../playbooks/school-visit/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { criticismHasEvidence } from './criticism-has-evidence.ts';

const points = { 'critical-points': 'De instructie duurt lang.' };
const evidence = { 'critical-evidence': 'In de les van 13.30 uur was de uitleg 25 minuten.' };

verifyRule(criticismHasEvidence, {
	holds: [
		planOf(schoolVisit),
		planOf(schoolVisit, { details: evidence }),
		planOf(schoolVisit, { state: 'held', details: { ...points, ...evidence } })
	],
	breaks: [
		[planOf(schoolVisit, { details: points }), { host: 'De Werf' }],
		[planOf(schoolVisit, { state: 'held', details: points }), { host: 'De Werf' }]
	]
});

/** The kinds of activity that have a playbook. A new kind adds its id here and a file in `playbooks/`. */
export const activityKinds = ['speed-date'] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** The sandwich: what is done before, on and after the day. */
export const phases = ['before', 'during', 'after'] as const;
export type Phase = (typeof phases)[number];

/** Who can hold a role in an activity. `region` is the coordinator's own organisation. */
export type Side = 'school' | 'company' | 'region';

export const roles = [
	'coordinator',
	'host',
	'companyContact',
	'moderator',
	'noteTaker',
	'tourGuide',
	'safetyContact',
	'coach',
	'professional',
	'participant',
	'schoolLeader'
] as const;
export type Role = (typeof roles)[number];

/** The five endings that G11 asks for; an activity closes when each is done or set aside. */
export const endings = ['sharing', 'evaluation', 'thanks', 'outcomes', 'feedback'] as const;
export type Ending = (typeof endings)[number];

/** What an item of a day programme is. Rules look for these, never for titles. */
export const programmeKinds = [
	'walkIn',
	'introduction',
	'schoolContext',
	'tour',
	'rounds',
	'break',
	'meal',
	'handsOn',
	'conversation',
	'closing',
	'other'
] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

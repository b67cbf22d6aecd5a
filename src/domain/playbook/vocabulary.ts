/** The id of a kind of activity; its playbook says all there is to it. */
export type ActivityKind = string;

/** The sandwich: what is done before, on and after the day. */
export const phases = ['before', 'during', 'after'] as const;
export type Phase = (typeof phases)[number];

/**
 * Who can hold a role in an activity. `school` is the school that the activity is for, `visitor` another
 * school that takes part, `region` the coordinator's own organisation.
 */
export const sides = ['school', 'visitor', 'company', 'region'] as const;
export type Side = (typeof sides)[number];

export const roles = [
	'coordinator',
	'host',
	'companyContact',
	'visitLeader',
	'moderator',
	'noteTaker',
	'tourGuide',
	'safetyContact',
	'coach',
	'supervisor',
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
	'safetyBriefing',
	'schoolContext',
	'tour',
	'rounds',
	'break',
	'meal',
	'handsOn',
	'lessons',
	'design',
	'conversation',
	'feedback',
	'closing',
	'other'
] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

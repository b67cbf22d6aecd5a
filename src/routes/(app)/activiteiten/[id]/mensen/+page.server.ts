import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { roleName } from '#domain/playbook/role-name.ts';
import { roles, sides } from '#domain/playbook/vocabulary.ts';
import { m } from '#messages';
import { activityPlan } from '#server/activity/activity-plans.ts';
import { mayChangeActivities } from '#server/activity/policy.ts';
import { readActivity } from '#server/activity/read-activity.ts';
import { emptyRole, fillRole } from '#server/people/fill-role.ts';
import { noteTakers, putNoteTakers } from '#server/people/note-takers.ts';
import { roleCandidates } from '#server/people/role-candidates.ts';
import { rolePlaces } from '#server/people/role-places.ts';
import type { Work } from '#server/platform/work.ts';
import { addRegistration } from '#server/registration/add-registration.ts';
import { cancelRegistration } from '#server/registration/cancel-registration.ts';
import { markAttendance } from '#server/registration/mark-attendance.ts';
import { restoreRegistration } from '#server/registration/restore-registration.ts';
import { readSignUp } from '#server/registration/sign-up-form.ts';
import { signUpOverview } from '#server/registration/sign-up-overview.ts';
import { changeCapacity, setSignUpOpen } from '#server/registration/sign-up-settings.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const plan = await readActivity(locals, params.id);
	if (plan === undefined) error(404);
	return locals.inRegion(async (work, who) => {
		const mayChange = mayChangeActivities(who);
		const takers = await noteTakers(work.db, plan.id);
		return {
			places: rolePlaces(plan, locals.locale),
			candidates: await roleCandidates(work.db, plan),
			tables: (plan.speedDate?.tables ?? []).map((table) => ({
				id: table.id,
				number: table.number,
				professional: table.professionalName,
				company: table.companyName,
				noteTakerId: takers.get(table.id) ?? '',
				noteTakerName: table.noteTakerName ?? null
			})),
			signUps: await signUpOverview(work, plan, locals.locale, mayChange),
			section: plan.section ?? '',
			locale: locals.locale
		};
	});
};

const Filling = v.object({
	role: v.picklist(roles),
	side: v.picklist(sides),
	person: v.string()
});
const Capacity = v.pipe(
	v.string(),
	v.digits(),
	v.transform(Number),
	v.minValue(1),
	v.maxValue(1000)
);

/** The plan as it is now, within the transaction that changes it. */
function withPlan<T>(
	{ locals, params }: RequestEvent,
	run: (work: Work, plan: ActivityPlan) => Promise<T>
): Promise<T> {
	return locals.inRegion(async (work) => {
		const plan = await activityPlan(work.db, params.id, locals.locale);
		return plan === undefined ? error(404) : run(work, plan);
	});
}

async function changeRole(
	event: RequestEvent,
	change: typeof fillRole,
	undo: '?/fillRole' | '?/emptyRole'
) {
	const form = Object.fromEntries(await event.request.formData());
	const filling = v.safeParse(Filling, form);
	if (!filling.success) error(400);
	const { role, side, person } = filling.output;
	return withPlan(event, async ({ db }, plan) => {
		const changed = await change(db, plan, { role, side, personId: person });
		if (changed.outcome === 'refused') {
			return fail(400, { roleProblem: { role, side, text: m.people_unknown() } });
		}
		const words = { name: changed.name, role: roleName(role, event.locals.locale) };
		const text = undo === '?/emptyRole' ? m.people_filled(words) : m.people_emptied(words);
		return { toast: { text, undo: { action: undo, fields: { role, side, person } } } };
	});
}

const danger = (text: string) => fail(409, { toast: { text, tone: 'danger' as const } });

async function registrationKey(event: RequestEvent) {
	const id = (await event.request.formData()).get('registration');
	return { activityId: event.params.id, registrationId: typeof id === 'string' ? id : '' };
}

export const actions = {
	fillRole: (event) => changeRole(event, fillRole, '?/emptyRole'),
	emptyRole: (event) => changeRole(event, emptyRole, '?/fillRole'),
	noteTakers: async (event) => {
		const form = await event.request.formData();
		return withPlan(event, async ({ db }, plan) => {
			const chosen = new Map(
				[...form].flatMap(([name, value]) =>
					name.startsWith('table-') && typeof value === 'string'
						? [[name.slice('table-'.length), value === 'none' ? '' : value] as const]
						: []
				)
			);
			const { school } = await roleCandidates(db, plan);
			const put = await putNoteTakers(db, plan, school, chosen);
			if (put.outcome === 'refused') return danger(m.people_unknown());
			return { toast: { text: m.people_note_takers_saved() } };
		});
	},
	open: async ({ locals, params, request }) => {
		const open = (await request.formData()).get('open') === 'yes';
		const set = await locals.inRegion((work) => setSignUpOpen(work, params.id, open));
		if (!set) error(404);
		const undo = { action: '?/open', fields: { open: open ? 'no' : 'yes' } };
		return {
			toast: { text: open ? m.registration_opened() : m.registration_closed(), undo }
		};
	},
	capacity: async ({ locals, params, request }) => {
		const value = (await request.formData()).get('capacity');
		const typed = typeof value === 'string' ? value : '';
		const capacity = v.safeParse(Capacity, typed);
		const wrong = (text: string) => fail(400, { capacity: { typed, error: text } });
		if (!capacity.success) return wrong(m.registration_capacity_wrong());
		const seats = capacity.output;
		const result = await locals.inRegion((work) => changeCapacity(work, params.id, seats));
		if (result.outcome === 'done') {
			const { promoted: count } = result;
			const text =
				count > 0
					? m.registration_capacity_promoted({ seats, count })
					: m.registration_capacity_done({ count: seats });
			return { toast: { text } };
		}
		if (result.reason === 'unknown') error(404);
		return wrong(m.registration_capacity_below({ count: result.confirmed }));
	},
	add: async ({ locals, params, request }) => {
		const read = readSignUp(await request.formData());
		if (!read.ok) return fail(400, { typed: read.typed, errors: read.errors });
		const { wanted } = read;
		const result = await locals.inRegion((work) => addRegistration(work, params.id, wanted));
		if (result.outcome === 'signedUp') {
			const { name } = wanted;
			const seated = result.state === 'confirmed';
			const text = seated ? m.registration_added({ name }) : m.registration_added_waiting({ name });
			const undo = { action: '?/cancel', fields: { registration: result.registrationId } };
			return { toast: { text, undo } };
		}
		if (result.outcome === 'known') {
			return fail(409, { typed: wanted, errors: { email: m.registration_email_known() } });
		}
		return danger(m.registration_too_late());
	},
	cancel: async (event) => {
		const key = await registrationKey(event);
		const result = await event.locals.inRegion((work) => cancelRegistration(work, key));
		if (result.outcome === 'refused') return danger(refusalOf(result.reason));
		return {
			toast: {
				text: m.registration_cancelled_for({ name: result.name }),
				undo: { action: '?/restore', fields: { registration: key.registrationId } }
			}
		};
	},
	restore: async (event) => {
		const key = await registrationKey(event);
		const result = await event.locals.inRegion((work) => restoreRegistration(work, key));
		if (result.outcome === 'refused') return danger(refusalOf(result.reason));
		const { name, state } = result;
		const text =
			state === 'confirmed'
				? m.registration_added({ name })
				: m.registration_added_waiting({ name });
		return { toast: { text } };
	},
	attendance: async ({ locals, params, request }) => {
		const present = (await request.formData()).getAll('present').map(String);
		const marked = await locals.inRegion((work) => markAttendance(work, params.id, present));
		return marked
			? { toast: { text: m.registration_attendance_done() } }
			: danger(m.registration_attendance_early());
	}
} satisfies Actions;

function refusalOf(reason: 'unknown' | 'over'): string {
	return reason === 'unknown' ? m.registration_unknown() : m.registration_too_late();
}

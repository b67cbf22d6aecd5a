import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { localPath } from '#server/access/local-path.ts';
import { restorePoint, setAsidePoint } from '#server/attention/set-aside-point.ts';
import { inActivity } from '../in-activity.ts';
import type { Actions } from './$types';

const Point = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const Reason = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(500));

function pointIn(form: FormData): string {
	const point = v.safeParse(Point, form.get('point'));
	if (!point.success) error(400);
	return point.output;
}

/** The page that the form stood on, with what it should say. */
function back(request: Request, fallback: string, missing?: string): string {
	const from = URL.parse(request.headers.get('referer') ?? '');
	const path = localPath(from === null ? null : from.pathname + from.search, fallback);
	const address = new URL(path, 'http://product.invalid');
	address.searchParams.delete('reden');
	if (missing !== undefined) address.searchParams.set('reden', missing);
	const point = missing === undefined ? '' : `#punt-${encodeURIComponent(missing)}`;
	return address.pathname + address.search + point;
}

export const actions = {
	opzij: async ({ request, locals, params }) => {
		const form = await request.formData();
		const point = pointIn(form);
		const reason = v.safeParse(Reason, form.get('reason'));
		const home = `/activiteiten/${params.id}/aandacht`;
		if (!reason.success) redirect(303, back(request, home, point));
		await inActivity({ locals, params }, ({ db }, activity, { personId }) =>
			setAsidePoint(db, activity, { point, reason: reason.output, personId })
		);
		redirect(303, back(request, home));
	},
	terug: async ({ request, locals, params }) => {
		const point = pointIn(await request.formData());
		await inActivity({ locals, params }, ({ db }, activity) => restorePoint(db, activity, point));
		redirect(303, back(request, `/activiteiten/${params.id}/aandacht`));
	}
} satisfies Actions;

import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#messages';
import { OrganisationForm, saveOrganisation } from '#server/organisation/save-organisation.ts';
import { errorsOf, fieldsOf } from '../../activiteiten/form-fields.ts';

/** Saves what was typed; otherwise what is wrong beside it. */
export async function saveOrganisationForm(
	request: Request,
	locals: Pick<App.Locals, 'inRegion'>,
	id?: string
) {
	const values = await fieldsOf(request);
	const form = v.safeParse(OrganisationForm, values);
	if (!form.success) return fail(400, { values, errors: errorsOf(form.issues) });
	const saved = await locals.inRegion(({ db }) => saveOrganisation(db, form.output, id));
	if (saved.outcome === 'saved') return { id: saved.id };
	if (saved.reason === 'unknown') error(404);
	return fail(400, {
		values,
		errors: { locationCode: m.network_code_taken() } satisfies Record<string, string>
	});
}

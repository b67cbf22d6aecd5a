import * as v from 'valibot';
import { holidayRegions } from '#domain/calendar/school-calendar.ts';
import { webAddress } from '#domain/import/web-address.ts';
import { organisationKinds } from '#domain/organisation/organisation-kind.ts';
import { m } from '#messages';
import type { Db } from '#server/platform/database.ts';

const text = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.maxLength(200, () => m.network_too_long()),
	v.transform((typed) => (typed === '' ? null : typed))
);

/** The form of an organisation; an empty answer is null. */
export const OrganisationForm = v.pipe(
	v.object({
		kind: v.picklist(organisationKinds, () => m.network_kind_missing()),
		name: v.pipe(
			v.string(),
			v.trim(),
			v.nonEmpty(() => m.network_name_missing()),
			v.maxLength(200, () => m.network_too_long())
		),
		locationCode: v.pipe(
			text,
			v.nullable(
				v.pipe(
					v.string(),
					v.toUpperCase(),
					v.regex(/^[0-9A-Z]{4}\d{2}$/, () => m.network_location_code_wrong())
				)
			)
		),
		kvkNumber: v.pipe(
			text,
			v.nullable(
				v.pipe(
					v.string(),
					v.regex(/^\d{8}$/, () => m.network_kvk_wrong())
				)
			)
		),
		street: text,
		houseNumber: text,
		postcode: text,
		place: text,
		phone: text,
		website: v.pipe(
			text,
			v.check(
				(typed) => typed === null || webAddress(typed) !== undefined,
				() => m.network_website_wrong()
			),
			v.transform((typed) => (typed === null ? null : (webAddress(typed) ?? null)))
		),
		holidayRegion: v.pipe(
			v.optional(v.string(), ''),
			v.transform((typed) => (typed === '' ? null : typed)),
			v.nullable(v.picklist(holidayRegions))
		),
		sector: text,
		sizeInPeople: v.pipe(
			text,
			v.nullable(
				v.pipe(
					v.string(),
					v.regex(/^[1-9]\d{0,6}$/, () => m.network_size_wrong()),
					v.transform(Number)
				)
			)
		),
		signedApplication: v.pipe(
			v.optional(v.string()),
			v.transform((mark) => mark !== undefined)
		),
		isAccredited: v.pipe(
			v.optional(v.string()),
			v.transform((mark) => mark !== undefined)
		)
	}),
	v.forward(
		v.partialCheck(
			[['kind'], ['holidayRegion']],
			({ kind, holidayRegion }) => kind !== 'school' || holidayRegion !== null,
			() => m.network_holiday_region_missing()
		),
		['holidayRegion']
	)
);

export type OrganisationSaved =
	| { readonly outcome: 'saved'; readonly id: string }
	| { readonly outcome: 'refused'; readonly reason: 'unknown' | 'code-taken' };

/** Changes an organisation of this region, or makes one when there is no `id`. */
export async function saveOrganisation(
	db: Db,
	form: v.InferOutput<typeof OrganisationForm>,
	id?: string
): Promise<OrganisationSaved> {
	const row = {
		kind: form.kind,
		name: form.name,
		location_code: form.locationCode,
		kvk_number: form.kvkNumber,
		street: form.street,
		house_number: form.houseNumber,
		postcode: form.postcode,
		place: form.place,
		phone: form.phone,
		website: form.website,
		holiday_region: form.holidayRegion,
		sector: form.sector,
		size_in_people: form.sizeInPeople,
		signed_application: form.signedApplication,
		is_accredited_training_company: form.isAccredited
	};
	if (form.locationCode !== null) {
		const holder = await db
			.selectFrom('organisation')
			.select('organisation_id')
			.where('location_code', '=', form.locationCode)
			.executeTakeFirst();
		if (holder !== undefined && holder.organisation_id !== id) {
			return { outcome: 'refused', reason: 'code-taken' };
		}
	}
	const saved =
		id === undefined
			? await db
					.insertInto('organisation')
					.values(row)
					.returning('organisation_id')
					.executeTakeFirst()
			: await db
					.updateTable('organisation')
					.set(row)
					.where('organisation_id', '=', id)
					.returning('organisation_id')
					.executeTakeFirst();
	return saved === undefined
		? { outcome: 'refused', reason: 'unknown' }
		: { outcome: 'saved', id: saved.organisation_id };
}

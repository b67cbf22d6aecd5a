import { mailAddress } from '#domain/mail/mail-address.ts';
import { locales, type Locale } from '#domain/text/locale.ts';
import { m } from '#messages';

/** What somebody tells when they sign up. */
export interface WantedSignUp {
	readonly name: string;
	/** In the form that `mailAddress` gives it. */
	readonly email: string;
	readonly section: string;
	readonly accessNeeds: string;
	readonly dietaryNeeds: string;
	readonly locale: Locale;
	/** Ids of tables, best wish in no particular order. */
	readonly wishes: readonly string[];
}

export type SignUpErrors = Partial<Record<keyof WantedSignUp, string>>;

export type ReadSignUp =
	| { readonly ok: true; readonly wanted: WantedSignUp }
	| { readonly ok: false; readonly typed: WantedSignUp; readonly errors: SignUpErrors };

const longest = { name: 120, section: 80, needs: 500 } as const;

/** Reads the form of a sign-up; `email` is the known address when the form does not ask for it. */
export function readSignUp(form: FormData, email?: string): ReadSignUp {
	const text = (name: string) => textOf(form.get(name));
	const typedEmail = email ?? text('email').trim();
	const address = mailAddress(typedEmail);
	const typed: WantedSignUp = {
		name: line(text('name')),
		email: address ?? typedEmail,
		section: line(text('section')),
		accessNeeds: paragraph(text('accessNeeds')),
		dietaryNeeds: paragraph(text('dietaryNeeds')),
		locale: locales.find((locale) => locale === text('locale')) ?? 'nl',
		wishes: form.getAll('wishes').map(textOf)
	};
	const errors: SignUpErrors = {
		...(typed.name === '' && { name: m.registration_name_wrong() }),
		...(typed.name.length > longest.name && { name: tooLong(longest.name) }),
		...(address === null && { email: m.registration_email_wrong() }),
		...(typed.section.length > longest.section && { section: tooLong(longest.section) }),
		...(typed.accessNeeds.length > longest.needs && { accessNeeds: tooLong(longest.needs) }),
		...(typed.dietaryNeeds.length > longest.needs && { dietaryNeeds: tooLong(longest.needs) })
	};
	return Object.keys(errors).length === 0
		? { ok: true, wanted: typed }
		: { ok: false, typed, errors };
}

function textOf(value: FormDataEntryValue | null): string {
	return typeof value === 'string' ? value : '';
}

function tooLong(count: number): string {
	return m.registration_too_long({ count });
}

function line(text: string): string {
	return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

function paragraph(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/(?!\n)\p{Cc}/gu, ' ')
		.trim();
}

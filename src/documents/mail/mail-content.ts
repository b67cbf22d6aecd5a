import type { Locale } from '#domain/text/locale.ts';

/** What a mail says, before it has a shape. Texts are plain; nothing in them is markup. */
export interface MailText {
	readonly locale: Locale;
	readonly subject: string;
	/** Blank lines part the paragraphs. */
	readonly paragraphs: readonly string[];
	readonly button?: { readonly label: string; readonly url: string };
	readonly after?: readonly string[];
	readonly sender: string;
}

/** A calendar file that goes along, with the method that mail programs want to know beforehand. */
export interface MailCalendar {
	readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
	readonly content: string;
}

export interface MailContent {
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	readonly calendar?: MailCalendar;
}

/** The plain and the HTML form of one mail, with the same words in the same order. */
export function mailContent(text: MailText, calendar?: MailCalendar): MailContent {
	const before = text.paragraphs;
	const after = [...(text.after ?? []), text.sender];
	const link = text.button === undefined ? [] : [`${text.button.label}:\n${text.button.url}`];
	return {
		subject: oneLine(text.subject),
		text: [...before, ...link, ...after].join('\n\n') + '\n',
		html: page(text, before.map(paragraph), after.map(paragraph)),
		...(calendar && { calendar })
	};
}

/** A header is one line, whatever somebody typed in a title. */
function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.codePointAt(0))};`);
}

function paragraph(text: string): string {
	return `<p style="margin:0 0 16px">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;
}

function button(label: string, url: string): string {
	return `<p style="margin:0 0 16px"><a href="${escapeHtml(url)}" style="display:inline-block;background:#0f5a4a;color:#ffffff;text-decoration:none;font-weight:600;padding:12px 20px;border-radius:6px">${escapeHtml(label)}</a></p><p style="margin:0 0 16px;color:#4f5b57;font-size:14px;word-break:break-all">${escapeHtml(url)}</p>`;
}

function page(text: MailText, before: readonly string[], after: readonly string[]): string {
	const middle = text.button === undefined ? '' : button(text.button.label, text.button.url);
	return `<!doctype html><html lang="${text.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(oneLine(text.subject))}</title></head><body style="margin:0;background:#eef2f0;color:#1b2623;font-family:'Source Sans 3',Arial,sans-serif;font-size:17px;line-height:1.5"><div style="max-width:600px;margin:0 auto;padding:24px 12px"><div style="background:#f6c21c;height:10px;border-bottom:2px solid #1b2623"></div><div style="background:#ffffff;padding:28px 24px">${before.join('')}${middle}${after.join('')}</div></div></body></html>`;
}

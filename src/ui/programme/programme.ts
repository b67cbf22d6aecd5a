import type { ProgrammeKind } from '#domain/playbook/vocabulary.ts';
import { m } from '#messages';

/** An item of the day as its page shows it; times as `HH:MM`. */
export interface ItemInWords {
	readonly id: string;
	readonly kind: ProgrammeKind;
	readonly title: string;
	readonly goal: string;
	readonly startsAt: string;
	readonly endsAt: string;
	readonly durationMinutes: number;
	readonly place: string;
	readonly responsibleId: string;
	readonly responsible: string;
	readonly rounds: readonly string[];
	readonly joint: { readonly kind: 'gap' | 'overlap'; readonly minutes: number } | null;
}

export const kindNames: Readonly<Record<ProgrammeKind, () => string>> = {
	walkIn: m.programme_kind_walk_in,
	introduction: m.programme_kind_introduction,
	safetyBriefing: m.programme_kind_safety_briefing,
	schoolContext: m.programme_kind_school_context,
	tour: m.programme_kind_tour,
	rounds: m.programme_kind_rounds,
	break: m.programme_kind_break,
	meal: m.programme_kind_meal,
	handsOn: m.programme_kind_hands_on,
	lessons: m.programme_kind_lessons,
	design: m.programme_kind_design,
	conversation: m.programme_kind_conversation,
	feedback: m.programme_kind_feedback,
	closing: m.programme_kind_closing,
	other: m.programme_kind_other
};

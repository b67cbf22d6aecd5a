import type { Due, Playbook } from '#domain/playbook/playbook.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import { roleName } from '#domain/playbook/role-name.ts';
import { severities, type Severity } from '#domain/playbook/rule.ts';
import { phases, type Phase } from '#domain/playbook/vocabulary.ts';
import type { Locale } from '#domain/text/locale.ts';

/** A step as the guide tells it: counted from a day that is not chosen yet. */
export interface GuideStep {
	readonly id: string;
	readonly phase: Phase;
	readonly title: string;
	readonly why: string;
	readonly tip: string | undefined;
	readonly by: string;
	readonly due: Due;
	readonly everyWeeks: number | undefined;
	/** Title of the stage, in a playbook that has stages. */
	readonly stage: string | undefined;
}

/** Everything that somebody reads of a kind before choosing it (G1). */
export function guideOf(playbook: Playbook, locale: Locale) {
	const texts = playbook.texts[locale];
	const { guide } = texts;
	return {
		kind: playbook.kind,
		name: texts.name,
		summary: texts.summary,
		purpose: guide.purpose,
		chooseWhen: guide.chooseWhen,
		rather: guide.rather.map(({ kind, when }) => ({
			kind,
			when,
			name: playbookFor(kind).texts[locale].name
		})),
		effort: guide.effort,
		time: guide.time,
		advice: guide.advice,
		stages: playbook.stages.map(({ id }) => texts.stages[id] ?? { title: id, endsWhen: '' }),
		steps: phases.flatMap((phase) =>
			playbook[phase].map((step): GuideStep => {
				const { title = step.id, why = '', tip } = texts.steps[step.id] ?? {};
				return {
					id: step.id,
					phase,
					title,
					why,
					tip,
					by: roleName(step.by, locale),
					due: step.due,
					everyWeeks: step.every?.weeks,
					stage: step.stage === undefined ? undefined : texts.stages[step.stage]?.title
				};
			})
		),
		programme: playbook.programme.map(({ id }) => texts.programme[id] ?? { title: id, goal: '' }),
		preconditions: playbook.preconditions.map(
			({ id }) => texts.preconditions[id] ?? { title: id, question: '', example: '' }
		),
		attention: attentionOf(playbook, locale)
	};
}

/** What the rules look after, the weightiest first; each with its reason. */
function attentionOf(
	{ rules }: Playbook,
	locale: Locale
): readonly {
	readonly severity: Severity;
	readonly points: readonly { id: string; about: string; why: string }[];
}[] {
	return severities
		.map((severity) => ({
			severity,
			points: rules
				.filter((rule) => rule.severity === severity)
				.map(({ id, texts }) => ({ id, about: texts[locale].about, why: texts[locale].why }))
		}))
		.filter(({ points }) => points.length > 0);
}

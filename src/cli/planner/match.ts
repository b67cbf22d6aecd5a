import { matchPairs, type MatchPlan, type MatchRequest } from '#domain/matching/match-pairs.ts';
import { m } from '#messages';
import { matchFromCsv, type MatchSheet } from './match-csv.ts';
import { matchFromFields } from './match-fields.ts';
import { exactOptions, lastOptions } from './options.ts';
import type { Job, Planner } from './planner.ts';
import { read, words } from './problem.ts';

const takesName = words(m.planner_name, {});

export const match: Planner<MatchPlan> = {
	name: 'match',
	use: words(m.planner_use_match, {}),
	what: words(m.planner_what_match, {}),
	options: {
		...exactOptions,
		format: { takes: takesName, text: words(m.planner_option_format, {}) },
		'capacity-row': {
			takes: takesName,
			text: words(m.planner_option_capacity_row, {}),
			onlyCsv: true
		},
		'group-row': { takes: takesName, text: words(m.planner_option_group_row, {}), onlyCsv: true },
		'per-group': {
			takes: words(m.planner_number, {}),
			text: words(m.planner_option_per_group, {}),
			onlyCsv: true
		},
		...lastOptions
	},
	fromJson: (fields) => {
		const request = matchFromFields(fields);
		return request.outcome === 'read' ? read(jobOf(request.value)) : request;
	},
	fromCsv: (bytes, given) => {
		const sheet = matchFromCsv(bytes, given);
		return sheet.outcome === 'read' ? read(jobOf(sheet.value.request, sheet.value)) : sheet;
	}
};

/** Without names the indexes stand for rows and columns. */
function jobOf(request: MatchRequest, names?: MatchSheet): Job<MatchPlan> {
	const pairsOf = ({ columnOf }: MatchPlan) =>
		Array.from(columnOf, (column, row) => ({
			row: names?.rows[row] ?? String(row),
			column: column < 0 ? null : (names?.columns[column] ?? String(column)),
			score: column < 0 ? null : scoreOf(request, row, column)
		}));
	return {
		plans: function* () {
			const plan = matchPairs(request);
			if (!('reason' in plan)) yield plan;
			return plan;
		},
		figures: ({ pairs, total, totalUpperBound, worst }) => [
			{ name: words(m.planner_figure_pairs, {}), value: pairs },
			{ name: words(m.planner_figure_total, {}), value: total, atMost: totalUpperBound },
			{ name: words(m.planner_figure_worst, {}), value: worst }
		],
		json: (plan) => (names ? { ...plan, named: pairsOf(plan) } : { ...plan }),
		csv: (plan) => [
			['row', 'column', 'score'],
			...pairsOf(plan).map(({ row, column, score }) => [row, column ?? '', String(score ?? '')])
		],
		refused: ({ detail = '' }) => words(m.planner_reason_contradiction, { detail })
	};
}

/** A pair that is listed more than once counts at its highest. */
function scoreOf({ scores }: MatchRequest, row: number, column: number): number {
	if (scores.kind === 'dense') return scores.score[row * scores.columns + column] ?? 0;
	let highest = 0;
	for (let at = scores.rowStart[row] ?? 0; at < (scores.rowStart[row + 1] ?? 0); at++)
		if (scores.column[at] === column) highest = Math.max(highest, scores.score[at] ?? 0);
	return highest;
}

import * as v from 'valibot';

const Better = v.object({
	kind: v.literal('better'),
	repeats: v.number(),
	repeatsLowerBound: v.number(),
	wishesMet: v.number(),
	wishesUpperBound: v.number(),
	wanted: v.number(),
	provenBest: v.boolean(),
	elapsedMs: v.number(),
	limitMs: v.number(),
	/** What has it stored. */
	sealed: v.string()
});
export type Better = v.InferOutput<typeof Better>;

const News = v.union([
	Better,
	v.object({ kind: v.literal('waiting'), ahead: v.number() }),
	v.object({ kind: v.literal('ready') }),
	v.object({ kind: v.optional(v.literal('problem'), 'problem'), problem: v.string() })
]);

/** Follows a search, line by line, until it ends or `signal` withdraws it. */
export async function* planningNews(
	address: string,
	form: FormData,
	signal: AbortSignal
): AsyncGenerator<v.InferOutput<typeof News>> {
	const response = await fetch(address, { method: 'POST', body: form, signal });
	if (!response.ok || response.body === null) {
		yield v.parse(News, await response.json());
		return;
	}
	const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
	let rest = '';
	for (;;) {
		const { value, done } = await reader.read();
		if (done) return;
		const lines = (rest + value).split('\n');
		rest = lines.pop() ?? '';
		for (const line of lines) yield v.parse(News, JSON.parse(line));
	}
}

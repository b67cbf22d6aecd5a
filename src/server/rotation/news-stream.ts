/**
 * Lines of JSON, sent while `run` tells of them. Who stops listening withdraws the request: `run`
 * gets a signal for it.
 */
export function newsStream(
	run: (tell: (news: object) => void, signal: AbortSignal) => Promise<void>
): Response {
	const leaving = new AbortController();
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		async start(controller) {
			try {
				await run((news) => {
					if (!leaving.signal.aborted)
						controller.enqueue(encoder.encode(`${JSON.stringify(news)}\n`));
				}, leaving.signal);
				if (!leaving.signal.aborted) controller.close();
			} catch (error) {
				console.error(error);
				if (!leaving.signal.aborted) controller.error(error);
			}
		},
		cancel() {
			leaving.abort();
		}
	});
	return new Response(body, {
		headers: {
			'Content-Type': 'application/x-ndjson',
			// A proxy that collects the lines would show a search only when it is over.
			'Cache-Control': 'private, no-store, no-transform',
			'X-Accel-Buffering': 'no'
		}
	});
}

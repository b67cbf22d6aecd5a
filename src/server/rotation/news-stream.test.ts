import { expect, test } from 'vitest';
import { newsStream } from './news-stream.ts';

test('SD3 who stops listening withdraws the search', async () => {
	const withdrawn = Promise.withResolvers<undefined>();
	const response = newsStream(async (tell, signal) => {
		tell({ kind: 'waiting' });
		signal.addEventListener('abort', () => {
			withdrawn.resolve(undefined);
		});
		await withdrawn.promise;
		tell({ kind: 'too late' });
	});
	const reader = response.body?.getReader();
	const { value } = (await reader?.read()) ?? {};
	expect(new TextDecoder().decode(value)).toBe('{"kind":"waiting"}\n');
	await reader?.cancel();
	await withdrawn.promise;
});

test('SD3 the stream ends when there is no more news', async () => {
	const response = newsStream((tell) => {
		tell({ n: 1 });
		tell({ n: 2 });
		return Promise.resolve();
	});
	expect(await response.text()).toBe('{"n":1}\n{"n":2}\n');
});

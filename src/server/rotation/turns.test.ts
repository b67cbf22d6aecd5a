import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('SD3 as many plan at once as there are turns, and the next begins when one is done', async () => {
	const turns = new Turns(2);
	const first = await turns.take('a');
	await turns.take('b');
	const heard: number[] = [];
	let began = false;
	const third = turns
		.take('c', undefined, (ahead) => heard.push(ahead))
		.then(() => {
			began = true;
		});
	await Promise.resolve();
	expect(began).toBe(false);
	expect(heard).toEqual([0]);
	first?.();
	first?.();
	await third;
	expect(began).toBe(true);
	// Giving a turn back twice does not make room for two.
	let fourth = false;
	void turns.take('d').then(() => {
		fourth = true;
	});
	await Promise.resolve();
	expect(fourth).toBe(false);
});

test('SD3 who asks for much waits behind who asks for the first time', async () => {
	const turns = new Turns(1);
	const order: string[] = [];
	const ask = (asker: string, name: string) =>
		turns.take(asker).then((giveBack) => {
			order.push(name);
			giveBack?.();
		});
	const running = await turns.take('busy');
	const all = [ask('busy', 'busy 2'), ask('busy', 'busy 3'), ask('calm', 'calm 1')];
	running?.();
	await Promise.all(all);
	expect(order).toEqual(['calm 1', 'busy 2', 'busy 3']);
});

test('SD3 who leaves the line takes no turn, and the others move up', async () => {
	const turns = new Turns(1);
	const running = await turns.take('a');
	const leaving = new AbortController();
	const gone = turns.take('b', leaving.signal);
	const heard: number[] = [];
	const stays = turns.take('c', undefined, (ahead) => heard.push(ahead));
	leaving.abort();
	expect(await gone).toBeUndefined();
	running?.();
	expect(await stays).toBeDefined();
	expect(heard).toEqual([1, 0]);
	expect(await turns.take('d', AbortSignal.abort())).toBeUndefined();
});

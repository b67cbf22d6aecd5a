import { deserialize } from '$app/forms';
import { m } from '#messages';
import { planningNews, type Better } from './planning-news.ts';
import { settle } from './stay-here.ts';

/** How often the words change: often enough to follow, seldom enough to be read out. */
const wordsEveryMs = 2000;
const barEveryMs = 250;
const blinkMs = 500;

/** One search at a time, as the page shows it. */
export class Planning {
	state = $state<'idle' | 'waiting' | 'searching' | 'keeping'>('idle');
	/** Searches before ours, while waiting. */
	ahead = $state(0);
	/** The best so far, as last put into words. */
	shown = $state.raw<Better>();
	elapsedMs = $state(0);
	/** What went wrong, or that it was cancelled. */
	message = $state<string>();
	#best: Better | undefined;
	#form = new FormData();
	#leaving: AbortController | undefined;

	/** What is over in a blink is not shown. */
	isVisible = $state(false);

	get mayStop(): boolean {
		return this.state === 'searching' && this.shown !== undefined;
	}

	async start(address: string, form: FormData): Promise<void> {
		if (this.state !== 'idle') return;
		const leaving = new AbortController();
		this.#form = form;
		this.#leaving = leaving;
		this.#best = this.shown = this.message = undefined;
		this.elapsedMs = 0;
		this.state = 'searching';
		const timers = this.#timers();
		try {
			for await (const news of planningNews(address, form, leaving.signal))
				if (await this.#hear(news)) return;
			// The server went away in the middle.
			this.#end(m.rotation_planning_broken());
		} catch {
			if (!leaving.signal.aborted) this.#end(m.rotation_planning_broken());
		} finally {
			timers.forEach(clearTimeout);
		}
	}

	/** Keeps the best so far. */
	async stop(): Promise<void> {
		this.#leaving?.abort();
		await this.#keep();
	}

	/** Leaves everything as it was. */
	cancel(): void {
		if (this.state === 'idle' || this.state === 'keeping') return;
		this.#leaving?.abort();
		this.#end(m.rotation_planning_cancelled());
		document.getElementById('indeling')?.focus({ preventScroll: true });
	}

	/** @returns whether that was all */
	async #hear(news: Awaited<ReturnType<ReturnType<typeof planningNews>['next']>>['value']) {
		switch (news?.kind) {
			case 'waiting':
				this.state = 'waiting';
				this.ahead = news.ahead;
				return false;
			case 'better':
				this.state = 'searching';
				this.#best = news;
				this.elapsedMs = news.elapsedMs;
				this.shown ??= news;
				return false;
			case 'ready':
				await this.#keep();
				return true;
			default:
				this.#end(news?.problem);
				return true;
		}
	}

	async #keep(): Promise<void> {
		if (this.#best === undefined) return;
		this.state = 'keeping';
		this.#form.set('plan', this.#best.sealed);
		try {
			const response = await fetch('?/bewaren', {
				method: 'POST',
				headers: { 'x-sveltekit-action': 'true', accept: 'application/json' },
				body: this.#form
			});
			await settle(deserialize(await response.text()), 'laatste');
			this.#end();
		} catch {
			this.#end(m.rotation_planning_broken());
		}
	}

	#end(message?: string): void {
		this.message = message;
		this.state = 'idle';
		this.isVisible = false;
	}

	#timers(): readonly ReturnType<typeof setTimeout>[] {
		return [
			setTimeout(() => {
				this.isVisible = this.state !== 'idle';
			}, blinkMs),
			setInterval(() => {
				this.shown = this.#best;
			}, wordsEveryMs),
			setInterval(() => {
				if (this.#best !== undefined) this.elapsedMs += barEveryMs;
			}, barEveryMs)
		];
	}
}

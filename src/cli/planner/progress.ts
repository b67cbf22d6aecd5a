import { locales } from '#domain/text/locale.ts';
import { m } from '#messages';
import type { Best, Figure } from './planner.ts';
import type { Words } from './problem.ts';

/** What of standard error is used here. */
export interface Screen {
	readonly isTTY?: boolean;
	readonly columns?: number;
	readonly write: (text: string) => unknown;
}

const calmMs = { terminal: 250, file: 1000 };

/**
 * Tells how good the plan is whenever that has changed, but not more often than one can read: on a
 * terminal in one line that changes, and else in a line each.
 */
export class Progress {
	readonly #screen: Screen;
	readonly #now: () => number;
	readonly #from: number;
	#told = '';
	#toldAt = -Infinity;
	#newest: { readonly line: string; readonly at: number } | undefined;

	/** @param now a clock in milliseconds */
	constructor(screen: Screen, now: () => number) {
		this.#screen = screen;
		this.#now = now;
		this.#from = now();
	}

	plan(figures: readonly Figure[]): void {
		const line = figures.map(figureText).join(' · ');
		const at = this.#now();
		if (line !== this.#newest?.line) this.#newest = { line, at };
		const calm = this.#screen.isTTY ? calmMs.terminal : calmMs.file;
		if (at - this.#toldAt >= calm) this.#tell();
	}

	/** Tells what was still held back and what the plan is worth. */
	end({ provenBest }: Best): void {
		this.#tell();
		if (this.#screen.isTTY) this.#screen.write('\n');
		const text = provenBest ? m.planner_proven : m.planner_not_proven;
		for (const locale of locales) this.#screen.write(`${text({}, { locale })}\n`);
	}

	#tell(): void {
		if (this.#newest === undefined || this.#newest.line === this.#told) return;
		const { line, at } = this.#newest;
		const text = `${((at - this.#from) / 1000).toFixed(1)} s · ${line}`;
		// A line that runs on to a second one cannot be written over.
		if (this.#screen.isTTY)
			this.#screen.write(`\r${text.slice(0, (this.#screen.columns ?? 80) - 1)}\u001b[K`);
		else this.#screen.write(`${text}\n`);
		this.#told = line;
		this.#toldAt = this.#now();
	}
}

function figureText({ name, value, atLeast, atMost }: Figure): string {
	const bound =
		atLeast !== undefined
			? ` (≥ ${String(atLeast)})`
			: atMost !== undefined
				? ` (≤ ${String(atMost)})`
				: '';
	return `${inBoth(name)} ${String(value)}${bound}`;
}

function inBoth(words: Words): string {
	return [...new Set(locales.map(words))].join(' / ');
}

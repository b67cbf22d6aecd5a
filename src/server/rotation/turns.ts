interface Waiting {
	readonly asker: string;
	/** How many of the same asker were before it. */
	readonly lap: number;
	readonly begin: () => void;
	readonly tell: (ahead: number) => void;
}

/**
 * At most so many at once; the others wait in line. Somebody who asks for a second turn stands
 * behind everyone who waits for a first one.
 */
export class Turns {
	readonly #limit: number;
	readonly #busy: string[] = [];
	readonly #line: Waiting[] = [];

	constructor(limit: number) {
		this.#limit = limit;
	}

	/**
	 * Waits for a turn and takes it.
	 *
	 * @param onWait told how many wait ahead, each time that it changes; never called when there is room
	 * @returns what gives the turn back; nothing when `signal` was aborted before it came
	 */
	async take(
		asker: string,
		signal?: AbortSignal,
		onWait: (ahead: number) => void = () => undefined
	): Promise<(() => void) | undefined> {
		if (signal?.aborted === true) return undefined;
		if (this.#busy.length < this.#limit) this.#busy.push(asker);
		else if (!(await this.#wait(asker, signal, onWait))) return undefined;
		let isMine = true;
		return () => {
			if (!isMine) return;
			isMine = false;
			this.#busy.splice(this.#busy.indexOf(asker), 1);
			const next = this.#line.shift();
			if (next === undefined) return;
			// At once, so that nobody slips in before it.
			this.#busy.push(next.asker);
			next.begin();
			this.#tellAll();
		};
	}

	/** Whether it comes to a turn, rather than to a withdrawal. */
	#wait(
		asker: string,
		signal: AbortSignal | undefined,
		tell: (ahead: number) => void
	): Promise<boolean> {
		const { promise, resolve } = Promise.withResolvers<boolean>();
		const lap = [...this.#busy, ...this.#line.map((each) => each.asker)].filter(
			(each) => each === asker
		).length;
		const begin = () => {
			signal?.removeEventListener('abort', leave);
			resolve(true);
		};
		const waiting: Waiting = { asker, lap, begin, tell };
		const leave = () => {
			this.#line.splice(this.#line.indexOf(waiting), 1);
			resolve(false);
			this.#tellAll();
		};
		signal?.addEventListener('abort', leave, { once: true });
		const place = this.#line.findIndex((each) => each.lap > lap);
		this.#line.splice(place === -1 ? this.#line.length : place, 0, waiting);
		this.#tellAll();
		return promise;
	}

	#tellAll(): void {
		for (const [ahead, { tell }] of this.#line.entries()) tell(ahead);
	}
}

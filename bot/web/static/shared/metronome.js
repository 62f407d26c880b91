// @ts-check
/**
 * A steady beat, also in a tab that nobody looks at: browsers slow a hidden page's own timers down to one a minute,
 * but not those of its workers.
 */

export class Metronome {
  /** @type {Worker | null} */
  #worker = null;
  #timer = 0;
  #isStopped = false;

  /** @param {number} every milliseconds @param {() => void} beat */
  constructor(every, beat) {
    const withoutWorker = () => {
      if (!this.#isStopped && !this.#timer) this.#timer = setInterval(beat, every);
    };
    try {
      this.#worker = new Worker(new URL("metronome-worker.js", import.meta.url));
      this.#worker.onmessage = beat;
      this.#worker.onerror = withoutWorker;
      this.#worker.postMessage(every);
    } catch {
      withoutWorker(); // workers are not allowed here
    }
  }

  stop() {
    this.#isStopped = true;
    this.#worker?.terminate();
    clearInterval(this.#timer);
  }
}

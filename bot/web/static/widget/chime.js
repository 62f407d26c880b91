// @ts-check
/** The sound of a new message: two soft tones, made by the browser itself, so that nothing has to be loaded for them. */

/** Of each tone: its pitch in hertz (A5, D6), and when it begins, in seconds. */
const TONES = [
  { pitch: 880, begins: 0 },
  { pitch: 1174.66, begins: 0.12 },
];
const LOUDNESS = 0.08;
const LASTS = 0.35;
/** Several pages of a site hear of one message; of those that do so within this time one rings, in milliseconds. */
const ONE_RING = 1_500;

export class Chime {
  /** @type {AudioContext | null} */
  #context = null;

  /** Rings, unless nobody has touched the page yet: browsers forbid it then, and say so in the page's console. */
  async ring() {
    if (!navigator.userActivation?.hasBeenActive || typeof AudioContext === "undefined") return;
    await alone(() => {
      this.#context ??= new AudioContext();
      // What was laid down before it has begun is heard when it has.
      void this.#context.resume();
      for (const { pitch, begins } of TONES) this.#sound(this.#context, pitch, this.#context.currentTime + begins);
    });
  }

  end() {
    void this.#context?.close();
    this.#context = null;
  }

  /** @param {AudioContext} context @param {number} pitch @param {number} at */
  #sound(context, pitch, at) {
    const tone = context.createOscillator();
    const loudness = context.createGain();
    tone.frequency.value = pitch;
    // A tone that begins or ends at once clicks.
    loudness.gain.setValueAtTime(0.0001, at);
    loudness.gain.exponentialRampToValueAtTime(LOUDNESS, at + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + LASTS);
    tone.connect(loudness).connect(context.destination);
    tone.start(at);
    tone.stop(at + LASTS);
  }
}

/** Does something on one page of those that want to at once. @param {() => void} act */
async function alone(act) {
  if (!navigator.locks) return act(); // a page that came over an insecure line
  await navigator.locks.request("hamdel:chime", { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    act();
    await new Promise((done) => setTimeout(done, ONE_RING));
  });
}

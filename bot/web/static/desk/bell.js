// @ts-check
/** An optional short sound, made by the browser itself. Off until the agent turns it on. */

import { recall, remember } from "./memory.js";

const KEY = "hamdel-desk-sound";
/** Two soft notes, a fifth apart: frequency in hertz, start in seconds. */
const NOTES = /** @type {const} */ ([
  [523.25, 0],
  [783.99, 0.13],
]);

export class Bell {
  /** @type {AudioContext | null} */
  #audio = null;
  isOn = recall(KEY) === "on";

  constructor() {
    // A browser lets a page make sounds only after the first gesture; after a reload that is still to come.
    const wake = () => {
      if (this.isOn) void this.#ready();
    };
    for (const gesture of ["pointerdown", "keydown"]) addEventListener(gesture, wake, { once: true, capture: true });
  }

  toggle() {
    this.isOn = !this.isOn;
    remember(KEY, this.isOn ? "on" : null);
    if (this.isOn) void this.ring();
  }

  async ring() {
    if (!this.isOn) return;
    const audio = await this.#ready();
    if (audio?.state !== "running") return;
    for (const [frequency, start] of NOTES) strike(audio, frequency, audio.currentTime + start);
  }

  async #ready() {
    try {
      this.#audio ??= new AudioContext();
      if (this.#audio.state === "suspended") await this.#audio.resume();
    } catch {
      return null; // no sound device
    }
    return this.#audio;
  }
}

/** @param {AudioContext} audio @param {number} frequency @param {number} start */
function strike(audio, frequency, start) {
  const tone = new OscillatorNode(audio, { frequency, type: "sine" });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.12, start + 0.015);
  volume.gain.exponentialRampToValueAtTime(0.0005, start + 0.45);
  tone.connect(volume).connect(audio.destination);
  tone.start(start);
  tone.stop(start + 0.5);
}

// @ts-check
/** The worker of `metronome.js`: is told how many milliseconds to wait, and says "beat" each time they have passed. */

addEventListener("message", ({ data }) => setInterval(() => postMessage("beat"), data), { once: true });

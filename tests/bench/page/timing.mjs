// How long calls take.

/** Calls before the clock counts: engines compile what is called often. */
const WARM_UP = 200;

/** How often everything is asked. What else a machine does makes some calls slow; of each call the quickest counts. */
const ROUNDS = 3;

/**
 * Calls a function with 0, 1, 2 … and gives the milliseconds of each call, after a warm-up with the same numbers.
 * A function that gives a promise is waited for.
 */
export async function timed(count, call) {
  for (let at = 0; at < Math.min(WARM_UP, count); at += 1) await call(at);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const times = [];
    for (let at = 0; at < count; at += 1) {
      const from = performance.now();
      const given = call(at);
      if (given instanceof Promise) await given;
      times.push(performance.now() - from);
    }
    rounds.push(times);
  }
  return quickest(rounds);
}

/** Of several rounds of the same things, the shortest time of each thing. */
export const quickest = ([first, ...others]) =>
  first.map((time, at) => Math.min(time, ...others.map((round) => round[at])));

/** The milliseconds of one call, and what it gave. */
export async function once(call) {
  const from = performance.now();
  const given = await call();
  return { ms: performance.now() - from, given };
}

/** The time that a share of all calls did not pass: the nearest rank, so that it is a time that was measured. */
export function percentile(times, share) {
  if (times.length === 0) throw new Error("nothing was measured, so that there is no percentile");
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** What is reported of many times. */
export function spread(times) {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(times, share));
  return { count: times.length, mean, p50, p95, p99, max: percentile(times, 1) };
}

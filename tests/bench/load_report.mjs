// What a run of `wrk` asks for and prints, and the figures of several runs for people.

/** What each connection asks for, one file after the other, as a script for `wrk`. */
export function visit(addresses) {
  return `local addresses = {
${addresses.map((address) => `  "${address}",\n`).join("")}}
local at = 0
request = function()
  at = at + 1
  return wrk.format("GET", addresses[(at % #addresses) + 1], {["Accept-Encoding"] = "gzip, deflate, br"})
end
done = function(summary, latency)
  local errors = summary.errors
  print(string.format("load %f %d %f", summary.requests / summary.duration * 1e6, errors.connect + errors.read +
    errors.write + errors.status + errors.timeout, latency:percentile(99) / 1000))
end
`;
}

/**
 * What a run printed: answers in a second, connections and answers that failed, and the time within which 99 of 100 answers
 * came, in milliseconds.
 */
export function loadOf(printed) {
  const line = /^load (\S+) (\S+) (\S+)$/mu.exec(printed);
  if (!line) throw new Error(`wrk failed: ${printed}`);
  const [answers, errors, slowest] = line.slice(1).map(Number);
  return { answers, errors, slowest };
}

/** The middle one of some rounds by answers in a second, for each server. */
export function middle(rounds) {
  if (rounds.length === 0) throw new Error("no round was run");
  return [0, 1].map((at) => {
    const loads = rounds.map((round) => round[at]).sort((one, other) => one.answers - other.answers);
    return loads[Math.floor(loads.length / 2)];
  });
}

/** The section of the document: rounds on both servers, ours first. */
export function loadSection(rounds, connections) {
  const [ours, theirs] = middle(rounds);
  const errors = rounds.flat().reduce((sum, load) => sum + load.errors, 0);
  const row = (name, load) => `| ${name} | ${load.answers.toFixed(0)} | ${load.slowest.toFixed(0)} ms |\n`;
  return `## Serving

\`cargo xtask bench --serve --keep\`: ${connections} connections at once (wrk) ask the example's site for all its files with copies, in turn on \`lcp serve\` and on nginx with the site's own \`_nginx.conf\`; the middle of ${rounds.length} rounds. ${errors} errors in all rounds.

| server | answers in a second | 99 in 100 within |
|---|---|---|
${row("`lcp serve`", ours)}${row("nginx", theirs)}| ratio | **${(ours.answers / theirs.answers).toFixed(2)}**, at least 0.50 | |
`;
}

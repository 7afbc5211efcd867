// The app's engine in this page.
import { once } from "./timing.mjs";

const get = async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there (${response.status})`);
  return response;
};

/** A new instance of the engine with memory of its own, and the bytes of the catalogue. */
async function instance() {
  const engine = await import("/engine/bench.js");
  const compiled = await WebAssembly.compileStreaming(get("/engine/bench_bg.wasm"));
  const exports = await engine.default({ module_or_path: compiled });
  // What the optimised engine exports has short names (assets/program/optimise.mjs).
  const memory = Object.values(exports).find((each) => each instanceof WebAssembly.Memory);
  const bytes = new Uint8Array(await (await get("/catalogue")).arrayBuffer());
  return { Explorer: engine.Explorer, memory, bytes };
}

/** The rows for other libraries, and the whole catalogue as plain JSON. */
export async function rowsAndPlain() {
  const { Explorer, bytes } = await instance();
  const explorer = new Explorer(bytes);
  return { rows: explorer.rows(), plain: explorer.plain() };
}

/** All questions in the engine's one list; a kind's first stands at its offset. */
function asked({ people, kinds }) {
  const offsets = {};
  const all = [];
  for (const [kind, questions] of Object.entries(kinds)) {
    offsets[kind] = all.length;
    for (const question of questions) all.push(question);
  }
  return { offsets, json: JSON.stringify({ people, questions: all }) };
}

/** The engine ready to be asked, and how long each part of getting ready took in this page, cold. */
export async function ready(questions) {
  const { offsets, json } = asked(questions);
  const { Explorer, memory, bytes } = await instance();
  const decode = await once(() => new Explorer(bytes));
  const explorer = decode.given;
  const index = await once(() => explorer.index());
  explorer.ask(json);
  const first = await once(() => explorer.search_afresh(offsets.nearest));
  // The first words typed wait for the index of words, where nobody had time to spare for it before.
  const words = await once(() => explorer.search_afresh(offsets.step));
  const parts = { decode: decode.ms, index: index.ms, first: first.ms, words: words.ms };
  const total = decode.ms + index.ms + first.ms;
  const typed = decode.ms + index.ms + words.ms;
  return { explorer, memory, offsets, times: { ...parts, total, typed } };
}

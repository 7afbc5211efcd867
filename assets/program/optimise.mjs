// Makes a program and its script smaller, in place, as wasm-bindgen wrote them:
// `node assets/program/optimise.mjs FOLDER/NAME_bg.wasm`. The program must still have the names of its functions. Why each
// of these: docs/decisions/0006-stable-flags.md.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import binaryen from "binaryen";

/** The functions of Rust's libraries that put the message of a panic together, and never return. */
const PANICS = new RegExp(
  "^(?:core|alloc|std|__rustc)(?:\\[\\w+\\])?::(?:" +
    [
      "panicking::panic(?!_count)",
      "panicking::assert_failed",
      "(?:option|result)::(?:unwrap|expect)_failed",
      "slice::index::slice_index_fail",
      "slice::copy_from_slice_impl::len_mismatch_fail",
      "slice::sort::shared::smallsort::panic_on_ord_violation",
      "str::slice_error_fail",
      "cell::(?:lazy::)?panic_",
      "thread::local::panic_access_error",
      "raw_vec::(?:handle_error|capacity_overflow)",
      "alloc::(?:handle_alloc_error|rust_oom)",
      "rust_(?:begin_unwind|panic)",
    ].join("|") +
    ")",
  "u",
);

/** What every browser that the app supports can do. */
const FEATURES = [
  "bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue",
].map((feature) => `--enable-${feature}`);

const PASSES = ["--one-caller-inline-max-function-size=20", "--flatten", "--rereloop", "-Oz", "-Oz", "--dealign"];

/** The program with a trap in place of each message of a panic: the page tells the person, and nobody reads more. */
export function trapPanics(bytes) {
  const program = binaryen.readBinary(bytes);
  const functions = Array.from({ length: program.getNumFunctions() }, (_, at) => program.getFunctionByIndex(at));
  const panics = functions.filter((each) => PANICS.test(binaryen.Function.getName(each)));
  if (panics.length === 0) throw new Error("no panics were found: the program has no names, or Rust's have changed");
  for (const panic of panics) binaryen.Function.setBody(panic, program.unreachable());
  const trapping = program.emitBinary();
  program.dispose();
  return trapping;
}

/**
 * The script of a program of which `wasm-opt` has shortened what the two call each other: `names` are its lists of
 * `[module, old, new]` and `[old, new]`.
 */
export function renameIn(script, names) {
  const exports = new Map(names.exports);
  const imports = new Map(names.imports.map(([, before, after]) => [before, after]));
  const modules = new Set(names.imports.map(([module]) => JSON.stringify(module)));
  const renamed = script
    .replaceAll(/"[^"\n]*"/gu, (text) => (modules.has(text) ? '"a"' : text))
    .replaceAll(/(?<=\bwasm\.)\w+/gu, (name) => exports.get(name) ?? name)
    .replaceAll(/^( *)(\w+)(?=: )/gmu, (key, indent, name) => (imports.has(name) ? indent + imports.get(name) : key));
  const left = [...imports.keys()].filter((name) => new RegExp(`\\b${name}\\b`, "u").test(renamed));
  if (modules.size !== 1 || left.length > 0) throw new Error(`wasm-bindgen's script has changed: ${left}`);
  return renamed;
}

/** Makes a program and its script smaller. */
export function optimise(file) {
  writeFileSync(file, trapPanics(readFileSync(file)));
  const options = [...FEATURES, ...PASSES, "--strip-debug", "--minify-imports-and-exports-and-modules"];
  const names = execFileSync("wasm-opt", [...options, file, "--output", file], { encoding: "utf8" });
  const script = file.replace("_bg.wasm", ".js");
  writeFileSync(script, renameIn(readFileSync(script, "utf8"), JSON.parse(names)));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) optimise(process.argv[2]);

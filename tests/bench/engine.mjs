// Builds the engine with a door for the benchmark page into a folder (LCP_ENGINE): quickly, or with LCP_PROFILE=wasm
// optimised as the app is. `cargo xtask` runs it with the tools on the PATH.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const WASM = "wasm32-unknown-unknown";

/** How Trunk is told to optimise the app, as arguments of `wasm-opt`. */
export function optimisation(page) {
  const attribute = (name) => new RegExp(`${name}="([^"]*)"`, "u").exec(page)?.[1];
  const level = attribute("data-wasm-opt");
  if (!level) throw new Error("index.html has no data-wasm-opt");
  return [`-O${level}`, ...(attribute("data-wasm-opt-params") ?? "").split(/\s+/u).filter(Boolean)];
}

function build(folder, profile) {
  const run = (command, args) => execFileSync(command, args, { stdio: "inherit" });
  run("cargo", ["build", "--locked", "--package", "bench", "--lib", "--target", WASM, "--profile", profile]);
  const target = process.env.CARGO_TARGET_DIR ?? "target";
  const built = join(target, WASM, profile === "dev" ? "debug" : profile, "bench.wasm");
  run("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-dir", folder, built]);
  if (profile === "dev") return;
  const wasm = join(folder, "bench_bg.wasm");
  run("wasm-opt", [...optimisation(readFileSync("index.html", "utf8")), wasm, "--output", wasm]);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) build(process.env.LCP_ENGINE, process.env.LCP_PROFILE ?? "dev");

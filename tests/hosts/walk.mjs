// A browser on nginx under a path of a larger site: runs the command that is given, with the address of the site in
// LCP_ADDRESS. `cargo xtask test --only hosts` says where the site is.
import { spawn } from "node:child_process";
import { once } from "node:events";

import { nginx } from "./servers.mjs";

const { LCP_PLACE: place, LCP_BASE: base } = process.env;
const [command, ...args] = process.argv.slice(2);

const server = await nginx(place, base);
const address = `http://127.0.0.1:${server.port}${base}`;
const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, LCP_ADDRESS: address } });
const [code] = await once(child, "exit");
await server.stop();
process.exitCode = code ?? 1;

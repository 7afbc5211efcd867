// Puts the map together: our own file, Leaflet and both their styles as one file; a background from a file of map data
// as another; and the licences beside them.
import { build } from "esbuild";
import { copyFile, readFile } from "node:fs/promises";

const OUT = "out/map";

/** Leaflet asks by writing markup whether the browser can draw SVG inside a page. Every browser that runs the program can. */
const ASKS = "div.innerHTML = '<svg/>';";
const KNOWS = "div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));";

const withoutMarkup = {
  name: "without-markup",
  setup(build) {
    build.onLoad({ filter: /leaflet-src\.esm\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      if (source.split(ASKS).length !== 2) {
        throw new Error(`${path} no longer has the line "${ASKS}" once: read it anew, and mend assets/map/build.mjs`);
      }
      return { contents: source.replace(ASKS, KNOWS), loader: "js" };
    });
  },
};

await build({
  entryPoints: ["assets/map/map.js"],
  outfile: `${OUT}/map.js`,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022"],
  loader: { ".css": "text" },
  legalComments: "inline",
  logLevel: "warning",
  plugins: [withoutMarkup],
});
// The background's part takes Leaflet from the map, which is there before it.
await build({
  entryPoints: ["assets/map/background.js"],
  outfile: `${OUT}/background.js`,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022"],
  define: { L: "lcpLeaflet" },
  legalComments: "inline",
  logLevel: "warning",
});
await copyFile("node_modules/protomaps-leaflet/LICENSE", `${OUT}/protomaps-licence.txt`);
await copyFile("node_modules/leaflet/LICENSE", `${OUT}/leaflet-licence.txt`);

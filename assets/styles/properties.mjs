// Puts custom properties in place of the design system's own colours, corners and font, so that a publisher's theme is a
// few lines beside the styles and not a second copy of them. The values are in _theme.scss; where the design system
// no longer writes one of them as it does today, this stops, and the table is to be mended.
import { readFile, writeFile } from "node:fs/promises";

/** What the design system writes, and the property that takes its place. */
const PROPERTIES = [
  [/#005eb8\b/g, "link"],
  [/#7c2855\b/g, "link-hover"],
  [/#002f5c\b/g, "link-active"],
  [/#330072\b/g, "link-visited"],
  [/#007f3b\b/g, "button"],
  [/#00662f\b/g, "button-hover"],
  [/#00401e\b/g, "button-shadow"],
  [/(?<=\.nhsuk-button:active\{color:)#fff\b/g, "button-text"],
  [/(?<=\.nhsuk-header__(?:service-name|navigation-link)[^{}]*\{(?:[^{}]*;)?color:)#fff\b/g, "header-text"],
  [/#ffeb3b\b/g, "focus"],
  [/(?<=border-radius:)\.25rem\b/g, "corner"],
  [/(?<=font-family:)arial,\s*sans-serif/g, "font"],
];

const [, , file] = process.argv;
const css = await readFile(file, "utf8");

// The values themselves stay where they are defined.
const parts = css.split(/(:root\{[^}]*\})/);
for (const [value, name] of PROPERTIES) {
  let found = 0;
  for (let at = 0; at < parts.length; at += 2) {
    parts[at] = parts[at].replace(value, () => {
      found += 1;
      return `var(--lcp-${name})`;
    });
  }
  if (found === 0) throw new Error(`${file} no longer has ${value} for --lcp-${name}: mend assets/styles/properties.mjs`);
}
await writeFile(file, parts.join(""));

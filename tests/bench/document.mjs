// The section of figures in a document, replaced where it stands.

/** A document with a section in place of the one of the same heading, or at its end. */
export function withSection(document, section) {
  const [heading] = section.split("\n", 1);
  const sections = document.trimEnd().split(/^(?=## )/mu).map((each) => each.trimEnd());
  const at = sections.findIndex((each) => each.split("\n", 1)[0] === heading);
  sections.splice(at < 0 ? sections.length : at, at < 0 ? 0 : 1, section.trimEnd());
  return `${sections.join("\n\n")}\n`;
}

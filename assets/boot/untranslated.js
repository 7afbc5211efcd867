// Marks the words of organisations that nobody has translated into the language of the page, so that a screen reader says
// them in their own, and says once that there are such. They stand between the signs of Unicode that keep their direction
// to themselves. The page without the program has them marked already.

const [START, END] = ["\u2068", "\u2069"];
const line = document.getElementById("boot-untranslated");
const app = document.getElementById("app");

/** Marks the element around a text, where that is all it says. */
function mark(text) {
  const around = text.parentElement;
  if (!around) return;
  const said = text.data.trim();
  const isWhole = said.startsWith(START) && said.indexOf(END) === said.length - 1 && around.textContent.trim() === said;
  if (isWhole && !around.lang) {
    around.lang = line.dataset.language;
    around.dataset.untranslated = "";
  } else if (!isWhole && "untranslated" in around.dataset) {
    around.removeAttribute("lang");
    delete around.dataset.untranslated;
  }
}

function look(root) {
  if (root.nodeType === Node.TEXT_NODE) return mark(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.data.includes(START)) mark(walker.currentNode);
}

new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes) {
    if (type === "characterData") mark(target);
    else addedNodes.forEach(look);
  }
  const shown = document.getElementById("shell") ?? app;
  line.hidden = !shown.textContent.includes(START);
}).observe(app, { subtree: true, childList: true, characterData: true });

// The app takes over a prerendered page: nothing that a person did there before it arrived is lost.
//
// The prerendered page says the same as the app's own, so that nothing jumps. What a person typed and opened goes
// over, the focus stays where it was, and a button pressed too early is pressed again. It asks for nothing and keeps
// nothing.

const prerendered = document.getElementById("shell");
const app = document.getElementById("app");

/** The button that was pressed last, while there was nobody to answer. */
let pressed = null;

/** What tells an element from others of its kind: its words; two with the same words stand in the same order. */
const words = (element) => element.textContent.trim();

/** The app's element that is what `element` is on the prerendered page. */
function counterpart(element) {
  if (element.id) {
    const same = app.querySelector(`#${CSS.escape(element.id)}`);
    if (same) return same;
  }
  const alike = (root) => [...root.querySelectorAll(element.localName)].filter((each) => words(each) === words(element));
  return alike(app)[alike(prerendered).indexOf(element)];
}

function handOver() {
  const focused = prerendered.contains(document.activeElement) ? document.activeElement : null;
  for (const details of prerendered.querySelectorAll("details")) {
    const theirs = counterpart(details.querySelector("summary"))?.parentElement;
    if (theirs) theirs.open = details.open;
  }
  for (const input of prerendered.querySelectorAll("input[id]")) {
    const theirs = counterpart(input);
    if (theirs && input.value !== input.defaultValue) {
      theirs.value = input.value;
      theirs.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
  const next = focused && counterpart(focused);
  if (next) {
    if (focused.tabIndex < 0) next.tabIndex = -1;
    next.focus({ preventScroll: true });
    if (focused.selectionStart != null) next.setSelectionRange(focused.selectionStart, focused.selectionEnd);
  }
  const again = pressed && counterpart(pressed);
  prerendered.remove();
  // What was typed has to be known first.
  if (again) setTimeout(() => again.click());
}

prerendered?.addEventListener("click", ({ target }) => {
  pressed = target instanceof Element ? target.closest("button") : null;
});

// The app hides the prerendered page in the same moment in which it shows its own, which may be before this file arrives.
if (prerendered?.hidden) handOver();
else if (prerendered) new MutationObserver(handOver).observe(prerendered, { attributeFilter: ["hidden"] });

// Keeps the program going where it would break down, and starts it again where it did.
//
// Other programs change its page: browsers that translate put elements around texts or in their place, extensions put in
// and take out what they like. The program has its own nodes in mind; what it does to them is done where they are now.

const { prototype } = Node;
const { insertBefore, removeChild } = prototype;
const { get, set } = Object.getOwnPropertyDescriptor(prototype, "nodeValue");

const app = document.getElementById("app");

/**
 * Of each node that was taken away: what stands in its place, what came after it, and what was taken away with it. A node
 * that the program itself took away is never asked for again.
 */
const places = new WeakMap();

function notice(records) {
  const additions = records.filter(({ addedNodes }) => addedNodes.length > 0);
  for (const { addedNodes, removedNodes, previousSibling, nextSibling, target } of records) {
    for (const node of addedNodes) places.delete(node);
    // What took a node's place was put beside it before, or where it had been afterwards.
    const tookPlace = (other) =>
      other.addedNodes[0] === previousSibling ||
      other.addedNodes[0] === nextSibling ||
      (other.target === target && other.previousSibling === previousSibling && other.nextSibling === nextSibling);
    const standIn = addedNodes[0] ?? additions.find(tookPlace)?.addedNodes[0];
    for (const node of removedNodes) places.set(node, { standIn, nextSibling, removedNodes });
  }
}
const observer = new MutationObserver(notice);
observer.observe(app, { childList: true, subtree: true });

/** A node, or what is in its place or came after it, whichever is below `root`. */
function find(root, node, instead) {
  // Each step is to a later node; the limit is for what nobody thought of.
  for (let steps = 0; node && steps < 100; steps += 1) {
    if (root.contains(node)) return node;
    node = places.get(node)?.[instead];
  }
  return undefined;
}

/** Puts a node back where another stands in its place below `root`. */
function putBack(root, node) {
  const standIn = find(root, node, "standIn");
  if (!standIn || standIn === node) return;
  standIn.replaceWith(...[...places.get(node).removedNodes].filter((each) => !each.isConnected));
}

prototype.removeChild = function (node) {
  if (node.parentNode === this) return removeChild.call(this, node);
  notice(observer.takeRecords());
  putBack(this, node);
  if (!this.contains(node)) return node;
  let around = node.parentNode;
  removeChild.call(around, node);
  // What was put around this node alone goes with it.
  while (around !== this && !around.hasChildNodes()) {
    const empty = around;
    around = around.parentNode;
    removeChild.call(around, empty);
  }
  return node;
};

prototype.insertBefore = function (node, next) {
  if (!next || next.parentNode === this) return insertBefore.call(this, node, next);
  notice(observer.takeRecords());
  let at = find(this, next, "standIn") ?? find(this, next, "nextSibling") ?? null;
  // Before all that was put around it, unless something else of the program is in there too.
  while (at && at.parentNode !== this && !at.previousSibling) at = at.parentNode;
  return insertBefore.call(at?.parentNode ?? this, node, at);
};

Object.defineProperty(prototype, "nodeValue", {
  get,
  set(value) {
    set.call(this, value);
    if (this.isConnected) return;
    notice(observer.takeRecords());
    putBack(app, this);
  },
  configurable: true,
  enumerable: true,
});

/** How soon after a new start a breakdown is one in a row, which another start would not mend, in milliseconds. */
const IN_A_ROW = 60_000;

/**
 * Starts the program again, which the address and the tab's storage put into the same state, and has the tab keep what was
 * being typed until then. `false` where it broke down a moment ago too, or where the tab may store nothing.
 */
export function restarts() {
  try {
    const before = sessionStorage.getItem("restarted");
    if (document.querySelector('meta[name="lcp:mode"]').content || Date.now() - before < IN_A_ROW) return false;
    const typed = [...app.querySelectorAll("input[type=text][id]")].map(({ id, value }) => [id, value]);
    sessionStorage.setItem("typed", JSON.stringify(typed));
    sessionStorage.setItem("restarted", Date.now());
  } catch {
    return false;
  }
  location.reload();
  return true;
}

/** Puts back what was being typed before the program started again. */
async function typeAgain() {
  const typed = JSON.parse(sessionStorage.getItem("typed")) ?? [];
  sessionStorage.removeItem("typed");
  if (app.hidden) await new Promise((shown) => new MutationObserver(shown).observe(app, { attributeFilter: ["hidden"] }));
  for (const [id, value] of typed) {
    const box = document.getElementById(id);
    if (!box || box.value === value) continue;
    box.value = value;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    // The boxes of a form share their state: one has to be known before the next.
    await new Promise((known) => setTimeout(known));
  }
}

// Without storage nothing was kept.
typeAgain().catch(() => {});

// What journeys do again and again.

/** The heading of the page. */
const heading = (page) => page.locator("#maincontent h1");

/** Types in the box and presses Enter. */
async function submit(page, text) {
  const box = page.getByLabel("Where do you live");
  await box.fill(text);
  await box.press("Enter");
}

/** The words of the element that has the focus. */
const focused = (page) => page.evaluate(() => document.activeElement?.textContent ?? "");

module.exports = { heading, submit, focused };

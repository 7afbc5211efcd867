// What goes wrong in the box: each case has its own sentence, keeps what was typed, and says what to do next.
const { test, expect } = require("../site");
const { submit, heading } = require("../steps");

const CASES = [
  ["", "Enter a postcode"],
  ["EH1 JS", "The second half of the postcode has no number."],
  ["WM1 9ZZ", "We do not know WM1 9ZZ."],
  ["SW1A 1AA", "SW1A 1AA is outside the area of this information."],
  ["EH1 1YZ", "EH1 1YZ is in Scotland."],
  ["CF10 1AA", "CF10 1AA is in Wales."],
  ["BT1 1AA", "BT1 1AA is in Northern Ireland."],
  ["JE2 3AB", "JE2 3AB is in Jersey"],
  ["IM1 1AA", "IM1 1AA is in the Isle of Man."],
];

for (const [typed, sentence] of CASES) {
  test(`"${typed}" is answered at the field and in the summary`, async ({ page }) => {
    await page.goto("./");
    await submit(page, typed);
    const summary = page.locator("#error-summary");
    await expect(summary).toContainText(sentence);
    await expect(summary).toBeFocused();
    const box = page.getByLabel("Your postcode");
    await expect(box).toHaveValue(typed);
    await expect(box).toHaveAccessibleDescription(new RegExp(sentence.replace(/[.]/g, "\\.")));
    await summary.getByRole("link").click();
    await expect(box).toBeFocused();
    await expect(page).toHaveURL(/\/$/);
  });
}

test("a location that is refused leaves the field, and says so", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Use my location" }).click();
  await expect(page.locator("#error-summary")).toContainText("enter a postcode instead");
  await submit(page, "WM1 1AA");
  await expect(heading(page)).toHaveText("Your choices near WM1 1AA");
});

test("a name that nothing matches says what to do", async ({ page }) => {
  await page.goto("./");
  await submit(page, "Zzzz Xyxyx");
  await expect(page.getByRole("status").filter({ hasText: "No GP surgery matches" })).toBeVisible();
});

test("a link that was written wrongly shows what it can", async ({ page }) => {
  await page.goto("./results#language=polish&colour=blue");
  await expect(page.getByText("We did not understand a part of this link, and left it out: colour=blue")).toBeVisible();
});

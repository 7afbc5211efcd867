// The real England: a postcode, the first half of one, a surgery's name; bad input; back and reload.
const { test, expect } = require("../site");
const { submit, heading } = require("../steps");

test("a postcode shows the funder as probable, partnerships and surgeries nearest first", async ({ page }) => {
  await page.goto("./");
  await submit(page, "hg50jl");
  await expect(heading(page)).toHaveText("Your choices near HG5 0JL");
  await expect(page.getByRole("heading", { name: /^Stay with / })).toBeVisible();
  const surgeries = page.locator("section[aria-labelledby=surgeries] > ul > li");
  await expect(surgeries).toHaveCount(5);
  await expect(surgeries.first()).toContainText("in a straight line");
  await page.reload();
  await expect(heading(page)).toHaveText("Your choices near HG5 0JL");
  await surgeries.first().getByRole("link").first().click();
  await expect(page.getByRole("link", { name: "Back to the list" })).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText("Your choices near HG5 0JL");
});

test("the first half of a postcode needs no more", async ({ page }) => {
  await page.goto("./");
  await submit(page, "HG5");
  await expect(heading(page)).toHaveText("Your choices near HG5");
});

test("a surgery's name finds surgeries and says whom each is with", async ({ page }) => {
  await page.goto("./");
  await submit(page, "beech house");
  await expect(heading(page)).toHaveText("GP surgeries that match “beech house”");
  await expect(page.locator("section[aria-labelledby=surgeries] > ul > li").first()).toContainText(/Beech House/);
});

const ELSEWHERE = [
  ["EH1 1YZ", "is in Scotland"],
  ["CF10 1AA", "is in Wales"],
  ["HG5 9ZZ", "We do not know HG5 9ZZ"],
];
for (const [typed, sentence] of ELSEWHERE) {
  test(`"${typed}" is answered in its own sentence`, async ({ page }) => {
    await page.goto("./");
    await submit(page, typed);
    await expect(page.locator("#error-summary")).toContainText(sentence);
    await expect(page.getByLabel("Your postcode")).toHaveValue(typed);
  });
}

// Links that mail programs, documents and people have damaged: they open what they were of, or name what is nearest.
const { test, expect } = require("../site");
const { heading } = require("../steps");

for (const damaged of [
  "surgery/samphire-road.",
  "surgery/samphire-road)",
  "surgery/samphire-road,",
  "surgery/samphire-road/",
  "surgery/samphire-road/).",
  "SURGERY/Samphire-Road",
  "surgery/%22samphire-road%22",
  "surgery/samphire%E2%80%93road",
  "surgery/samphire-road%23access=lift",
]) {
  test(`${damaged} opens the surgery, and the address bar has the whole address`, async ({ page }) => {
    await page.goto(`./${damaged}`);
    await expect(heading(page)).toContainText("Samphire Road Surgery");
    await expect(page).toHaveTitle(/^Samphire Road Surgery/);
    await expect(page).toHaveURL(damaged.includes("%23") ? /\/surgery\/samphire-road#access=lift$/ : /\/surgery\/samphire-road\/?$/);
    await expect(page.getByRole("heading", { name: "When it is closed" })).toBeVisible();
  });
}

test("an escaped sign before the choices is read as one", async ({ page }) => {
  await page.goto("./results#access=lift");
  const meant = await page.locator("#maincontent").innerText();
  await page.goto("./results%23access%3Dlift");
  await expect(page).toHaveURL(/\/results#access=lift$/);
  expect(await page.locator("#maincontent").innerText()).toBe(meant);
});

for (const path of ["surgery/samphire-rode", "surgery/samphire", "surgery/samphire-road.html", "surgery/samphire.rd"]) {
  test(`${path} is of no surgery: the site's own page names the nearest`, async ({ page, faults }) => {
    await page.goto(`./${path}`);
    await expect(heading(page)).toHaveText("Page not found");
    await page.getByRole("link", { name: "Samphire Road Surgery" }).click();
    await expect(heading(page)).toContainText("Samphire Road Surgery");
    // A host says of a file that is not there that it is not.
    const missing = faults.filter((each) => /404/.test(each));
    faults.splice(0, faults.length, ...faults.filter((each) => !missing.includes(each)));
  });
}

test("what is not there is told as a page of the site, with its ways on", async ({ page, faults }) => {
  for (const path of ["nothing", "nothing.html", "surgery/../../nothing.js", "surgery/mill//lane"]) {
    await page.goto(`./${path}`);
    await expect(heading(page)).toHaveText("Page not found");
    await expect(page.getByRole("link", { name: "Go to the start" })).toBeVisible();
  }
  faults.length = 0; // the browser says of each that the host says so too
});

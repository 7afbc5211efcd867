// Everybody can use it: by keyboard alone, on a narrow phone, with a screen reader.
const { AxeBuilder } = require("@axe-core/playwright");
const { test, expect } = require("../site");
const { submit, heading, focused, press } = require("../steps");

const PAGES = ["./", "./results", "./results#q=curlew", "./partnership/harbour", "./surgery/curlew-wharf", "./rights", "./about", "./nothing"];

for (const width of [320, 768, 1280]) {
  test(`no page has a fault that axe finds, nor a sideways scroll, at ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    const look = async (what) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).slice(0, 2)}`);
      expect(found, what).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide, `${what} is as wide as the screen`).toBe(0);
    };
    for (const address of PAGES) {
      await page.goto(address);
      await expect(heading(page)).toBeVisible();
      await look(address);
    }
    await page.goto("./");
    await submit(page, "EH1 JS");
    await expect(page.locator("#error-summary")).toBeVisible();
    await look("the start page with a mistake");
    await submit(page, "WM1 1AA");
    await expect(heading(page)).toHaveText("Your choices near WM1 1AA");
    await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
    await look("results with everything open");
  });
}

test("the one box works by keyboard alone", async ({ page }) => {
  await page.goto("./");
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/$/);
  const box = page.getByLabel("Where do you live");
  for (let presses = 0; !(await box.evaluate((each) => each === document.activeElement)); presses += 1) {
    expect(presses).toBeLessThan(10);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("WM1 1AA");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Your choices near WM1 1AA");
  await press(page, "Harbour Health Partnership");
  await expect.poll(() => focused(page)).toContain("Harbour Health Partnership");
});

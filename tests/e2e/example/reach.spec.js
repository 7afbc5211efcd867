// Everybody can use it by keyboard alone; what holds for every page is in every_page.spec.js.
const { test, expect } = require("../site");
const { submit, heading, focused, press } = require("../steps");

test("the one box works by keyboard alone", async ({ page }) => {
  await page.goto("./");
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/$/);
  const box = page.getByLabel("Your postcode");
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

// The way through: which surgery, where, what matters, results. By mouse, by keyboard, reloaded, turned back, mistaken.
const { test, expect } = require("../site");
const { heading, focused, press } = require("../steps");

const go = (page) => page.getByRole("button", { name: "Continue" }).click();
const skip = (page) => page.getByRole("link", { name: "Skip this question" }).click();
const home = (page) => page.getByLabel("Your home");
const second = (page) => page.getByLabel("Another place you often go, such as work");

/** The heading is there, has the focus, and begins the title. */
async function arrives(page, words) {
  await expect(heading(page)).toHaveText(words);
  await expect.poll(() => focused(page)).toBe(words);
}

/** From the start to the answer about a surgery. */
async function name(page, typed, surgery) {
  await page.goto("./");
  await page.getByRole("link", { name: "Which local clinical partnership is my GP surgery in?" }).click();
  await arrives(page, "Which GP surgery are you with?");
  await page.getByLabel("Name of the GP surgery").fill(typed);
  await page.getByRole("button", { name: "Find the GP surgery" }).click();
  await page.getByLabel(surgery).check();
  await go(page);
  await arrives(page, `You are with ${surgery}`);
}

test("by mouse, with a surgery, two places and a wish, to results that say so", async ({ page }) => {
  await name(page, "ropemak", "Ropemakers Surgery");
  await expect(page.getByText("Your GP surgery has been in Harbour Health Partnership since 1 April 2009.")).toBeVisible();
  // The news stands first, and open.
  await expect(page.locator("main details").first()).toHaveAttribute("open", /.*/);
  await expect(page.locator("main details").first()).toContainText("My GP surgery leaves Harbour Health Partnership. What happens to me?");
  await expect(page.getByText("Question 1 of 3")).toBeHidden();
  await expect(page.getByText("Your GP surgery is in Harbour Health Partnership until 31 May 2010. Then it leaves.").first()).toBeVisible();
  await go(page);
  await arrives(page, "Where do you live?");
  await expect(page).toHaveTitle(/^Where do you live\? – /);
  await home(page).fill("wm11aa");
  await second(page).fill("UT1 1AA");
  await go(page);
  await arrives(page, "What matters to you?");
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await page.getByLabel("Open in the evening").check();
  await page.getByLabel("Open at the weekend").check();
  await go(page);
  await expect(heading(page)).toContainText("WM1 1AA and UT1 1AA");
  await expect(page).toHaveURL(/\/results#matters=open:evening&matters=open:weekend$/);
  await expect(page.getByText("What matters to you: Open in the evening, Open at the weekend.")).toBeVisible();
  await expect(page.getByText("You are with")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Stay with Wenmarsh PCT" })).toBeVisible();
});

test("by keyboard alone", async ({ page }) => {
  await page.goto("./");
  await expect(heading(page)).toBeVisible();
  await press(page, "Which local clinical partnership is my GP surgery in?");
  await arrives(page, "Which GP surgery are you with?");
  await page.keyboard.press("Tab");
  await page.keyboard.type("curlew");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "1 GP surgery found." })).toBeVisible();
  for (let presses = 0; !(await page.getByLabel("Curlew Wharf Medical Centre").evaluate((box) => box === document.activeElement)); presses += 1) {
    expect(presses).toBeLessThan(5);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  await expect(page.getByLabel("Curlew Wharf Medical Centre")).toBeChecked();
  await page.keyboard.press("Enter");
  await arrives(page, "You are with Curlew Wharf Medical Centre");
  await press(page, "Continue");
  await arrives(page, "Where do you live?");
  await page.keyboard.press("Tab");
  await page.keyboard.type("WM2");
  await page.keyboard.press("Enter");
  await arrives(page, "What matters to you?");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByRole("checkbox").first()).toBeChecked();
  await press(page, "Continue");
  await arrives(page, "Your choices near WM2");
});

test("every step survives a reload, and back leads through all of them", async ({ page }) => {
  await name(page, "curlew", "Curlew Wharf Medical Centre");
  await page.reload();
  await expect(heading(page)).toHaveText("You are with Curlew Wharf Medical Centre");
  await go(page);
  await home(page).fill("WM1 1AA");
  await second(page).fill("WM2");
  await go(page);
  await arrives(page, "What matters to you?");
  await page.getByLabel("Open in the evening").check();
  await page.reload();
  await expect(page.getByLabel("Open in the evening")).toBeChecked();
  await go(page);
  await expect(heading(page)).toContainText("WM1 1AA and WM2");
  await page.reload();
  await expect(heading(page)).toContainText("WM1 1AA and WM2");
  await page.goBack();
  await expect(heading(page)).toHaveText("What matters to you?");
  await expect(page.getByLabel("Open in the evening")).toBeChecked();
  await page.goBack();
  await expect(heading(page)).toHaveText("Where do you live?");
  await expect(home(page)).toHaveValue("WM1 1AA");
  await expect(second(page)).toHaveValue("WM2");
  await page.reload();
  await expect(home(page)).toHaveValue("WM1 1AA");
  await page.goBack();
  await expect(heading(page)).toHaveText("You are with Curlew Wharf Medical Centre");
  await page.goBack();
  await expect(page.getByRole("link", { name: "Which local clinical partnership is my GP surgery in?" })).toBeVisible();
});

test("an answer that was given is not asked for again", async ({ page }) => {
  await page.goto("./where");
  await home(page).fill("WM1 1AA");
  await go(page);
  await arrives(page, "What matters to you?");
  await page.goto("./your-surgery");
  await page.getByRole("button", { name: "I am not with a GP surgery" }).click();
  await arrives(page, "What matters to you?");
});

test("all questions can be skipped, and the order is then the usual one", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: "Which local clinical partnership is my GP surgery in?" }).click();
  await arrives(page, "Which GP surgery are you with?");
  await skip(page);
  await arrives(page, "Where do you live?");
  await skip(page);
  await arrives(page, "What matters to you?");
  await skip(page);
  await expect(page).toHaveURL(/\/results$/);
  await expect(page.getByText("In the order of their names.").first()).toBeVisible();
});

test("no surgery, no fixed address: results without any postcode", async ({ page }) => {
  await page.goto("./your-surgery");
  await page.getByRole("button", { name: "I am not with a GP surgery" }).click();
  await arrives(page, "Where do you live?");
  await page.getByRole("button", { name: "I do not have a fixed address" }).click();
  await expect(page.getByRole("status").filter({ hasText: "You have no fixed address." })).toBeVisible();
  await second(page).fill("WM1");
  await go(page);
  await arrives(page, "What matters to you?");
  await skip(page);
  await expect(page.getByText("You can register here without a fixed address.").first()).toBeAttached();
});

test("a town, an area from the list, and the device's own place each do instead of a postcode", async ({ page, context }) => {
  await page.goto("./where");
  await home(page).fill("wenmouth");
  await go(page);
  await arrives(page, "What matters to you?");
  await skip(page);
  await expect(heading(page)).toHaveText("Your choices near the place you gave");
  await page.goto("./where");
  await page.getByText("Choose an area from a list").click();
  // Far down the page nobody would see a box above fill: the press answers the question.
  await page.getByRole("button", { name: "WM2: Gantry Quay" }).click();
  await arrives(page, "What matters to you?");
  await page.goto("./where");
  await expect(home(page)).toHaveValue("WM2");
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ latitude: 53.21728, longitude: 1.27859 });
  await page.getByRole("button", { name: "Use my location" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Place added." })).toBeVisible();
  await go(page);
  await arrives(page, "What matters to you?");
});

const MISTAKES = [
  ["nothing", "", "Enter a postcode, or the first half of one."],
  ["half a postcode", "WM1 1", "Enter the full postcode."],
  ["a postcode without its number", "EH1 JS", "The second half of the postcode has no number."],
  ["10,000 letters", "x".repeat(10_000), /We do not know a place called|too long/],
  ["a smiling face", "\u{1f642}", /We do not know a place called|Enter a postcode/],
  ["a program", "<script>alert(1)</script>", /We do not know a place called|Enter a postcode|second half|first half/],
  ["another country", "EH1 1YZ", "EH1 1YZ is in Scotland."],
];
for (const [what, typed, sentence] of MISTAKES) {
  test(`${what} as a home, and as a second place, is answered there and keeps what was typed`, async ({ page }) => {
    await page.goto("./where");
    await home(page).fill(typed);
    await go(page);
    const summary = page.locator("#error-summary");
    await expect(summary).toContainText(sentence);
    await expect(summary).toBeFocused();
    await expect(home(page)).toHaveValue(typed);
    await expect(home(page)).toHaveAccessibleDescription(sentence instanceof RegExp ? sentence : new RegExp(sentence));
    await summary.getByRole("link").click();
    await expect(home(page)).toBeFocused();
    if (typed !== "") {
      await home(page).fill("WM1 1AA");
      await second(page).fill(typed);
      await go(page);
      await expect(second(page)).toHaveAccessibleDescription(sentence instanceof RegExp ? sentence : new RegExp(sentence));
      await expect(home(page)).toHaveValue("WM1 1AA");
      await expect(second(page)).toHaveValue(typed);
    }
    await expect(page).toHaveURL(/\/where$/);
  });
}

test("both places wrong at once are both in the summary", async ({ page }) => {
  await page.goto("./where");
  await home(page).fill("EH1 JS");
  await second(page).fill("Nowhere");
  await go(page);
  await expect(page.locator("#error-summary a")).toHaveCount(2);
});

test("mistakes about a surgery are answered there", async ({ page }) => {
  await page.goto("./your-surgery");
  const box = page.getByLabel("Name of the GP surgery");
  const find = page.getByRole("button", { name: "Find the GP surgery" });
  await find.click();
  await expect(page.locator("#error-summary")).toContainText("Type a part of the name of a GP surgery.");
  await expect(page.locator("#error-summary")).toBeFocused();
  for (const typed of ["zzzzqqqq", "\u{1f642}", "x".repeat(10_000)]) {
    await box.fill(typed);
    await find.click();
    await expect(page.getByRole("status").filter({ hasText: "No GP surgery has this name." })).toBeVisible();
    await expect(box).toHaveValue(typed);
  }
  await box.fill("surgery");
  await find.click();
  await expect(page.getByRole("radio")).toHaveCount(10);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await go(page);
  await expect(page.locator("#error-summary")).toContainText("Choose a GP surgery from the list");
});

test("what is answered is in no address, title, request or storage beyond the tab, and can be forgotten", async ({ page, context }) => {
  const seen = [];
  page.on("request", (request) => seen.push(request.url(), request.postData() ?? "", JSON.stringify(request.headers())));
  const note = async () => seen.push(page.url(), await page.title(), await page.evaluate(() => JSON.stringify(history.state ?? "")));
  await name(page, "curlew", "Curlew Wharf Medical Centre");
  await note();
  await go(page);
  await home(page).fill("WM1 1AA");
  await second(page).fill("WM2 2PB");
  await go(page);
  await arrives(page, "What matters to you?");
  await note();
  await skip(page);
  await expect(heading(page)).toContainText("WM1 1AA");
  await note();
  const told = ["WM1 1AA", "WM11AA", "WM1%201AA", "WM1+1AA", "WM2 2PB", "WM22PB", "curlew"];
  expect(seen.filter((each) => told.some((word) => each.toLowerCase().includes(word.toLowerCase())))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.getByText("Search again, or change where you live").click();
  await page.getByRole("button", { name: "Forget where I live" }).click();
  await expect(heading(page)).not.toContainText("WM1 1AA");
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test("lines of the tab's storage that were meddled with are forgotten", async ({ page }) => {
  await page.goto("./");
  await page.evaluate(() => {
    for (const name of ["place", "second", "surgery", "for"]) sessionStorage.setItem(name, "with,<b>,1,2,\u0000".repeat(100));
  });
  await page.goto("./where");
  await expect(home(page)).toHaveValue("");
  await page.goto("./your-surgery");
  await expect(heading(page)).toHaveText("Which GP surgery are you with?");
});

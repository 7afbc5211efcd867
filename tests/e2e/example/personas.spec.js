// Ten people, each with a reason of their own to come: what they ask, and what they are told.
const { test, expect } = require("../site");
const { heading, submit, openSection } = require("../steps");

const go = (page) => page.getByRole("button", { name: "Continue" }).click();

/** The card of a surgery or of a choice in the results. */
const card = (page, name) => page.locator(".nhsuk-card", { has: page.getByRole("heading", { name, exact: true }) });

/** Results for a home, and perhaps a second place. */
async function near(page, home, second = "") {
  await page.goto("./where");
  await page.getByLabel("Your home").fill(home);
  await page.getByLabel("Another place you often go, such as work").fill(second);
  await go(page);
  await expect(heading(page)).toHaveText("What matters to you?");
  await go(page);
  await expect(heading(page)).toContainText("Your choices");
}

/** The surgery that the person is with. */
async function with_(page, typed, name) {
  await page.goto("./your-surgery");
  await page.getByLabel("Name of the GP surgery").fill(typed);
  await page.getByRole("button", { name: "Find the GP surgery" }).click();
  await page.getByLabel(name).check();
  await go(page);
  await expect(heading(page)).toHaveText(`You are with ${name}`);
}

/** Opens the reasons on a card. */
const why = (found) => found.locator("summary", { hasText: "More about this" }).click();

test("P1 lives in one place and works in another: two distances, and an honest answer about two surgeries", async ({ page }) => {
  await with_(page, "ropemakers", "Ropemakers Surgery");
  await near(page, "WM1 1AA", "UT1 1AA");
  await expect(heading(page)).toContainText("WM1 1AA and UT1 1AA");
  const found = card(page, "Oyster Steps Medical Centre");
  await expect(found).toContainText("From home:");
  await expect(found).toContainText("From your second place:");
  await page.getByText("Two GP surgeries").click();
  await expect(page.getByText("Having 2 GP surgeries is being tried out.").first()).toBeVisible();
  await expect(card(page, "Harbour Health Partnership")).toBeVisible();
  await expect(card(page, "Tollgate Partnership")).toBeVisible();
});

test("P2 has no fixed address, and comes to surgeries that take them", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "I do not have a fixed address" }).click();
  await expect(heading(page)).toHaveText("Your choices without a fixed address");
  const found = card(page, "Aldergarth Medical Centre");
  await expect(found).toContainText("You can join");
  await expect(page.getByText("You can register here without a fixed address.").first()).toBeAttached();
});

test("P3 lives beside a closed list: until when, who agreed, and that family may still join", async ({ page }) => {
  await near(page, "WM1 1AA");
  await page.goto("./results#q=lantern");
  const found = card(page, "Lantern Yard Health Centre");
  await expect(found).toContainText("You cannot join now");
  await why(found);
  await expect(found.getByText("This GP surgery is not taking new people until 1 July 2010.")).toBeVisible();
  await expect(found.getByText("You may be able to join if close family who live with you are already registered here.")).toBeVisible();
  await expect(card(page, "Stay with Wenmarsh PCT")).toBeVisible();
});

test("P4 lives outside the area of a surgery that takes people without visiting them at home", async ({ page }) => {
  await near(page, "WM1 1AA");
  await page.goto("./results#q=curlew");
  const found = card(page, "Curlew Wharf Medical Centre");
  await expect(found).toContainText("You can join, but no home visits");
  // Beside the answer, and not only behind "More about this".
  await expect(found.getByText("A doctor or nurse will not visit you at home.").first()).toBeVisible();
});

test("without a place nobody is told that they can join where an area decides", async ({ page }) => {
  await page.goto("./results");
  const outcomes = page.locator(".lcp-answer");
  await expect(outcomes.filter({ hasText: "It depends on where you live" }).first()).toBeVisible();
  await page.goto("./results#q=curlew");
  await expect(card(page, "Curlew Wharf Medical Centre")).not.toContainText("You can join without");
  await page.goto("./surgery/oyster-steps");
  await expect(outcomes.first()).toHaveText("It depends on where you live");
});

test("the first half of a postcode gives no rosier answer than the whole of it", async ({ page }) => {
  await near(page, "UT6");
  await page.goto("./results#q=samphire");
  await expect(card(page, "Samphire Road Surgery").locator(".lcp-answer")).toHaveText("It depends on your full postcode");
  await near(page, "UT6 1AA");
  await page.goto("./results#q=samphire");
  await expect(card(page, "Samphire Road Surgery").locator(".lcp-answer")).toHaveText("Ask first");
});

test("a surgery that leaves its partnership says so on its card, and on both partnerships' pages", async ({ page }) => {
  await near(page, "WM1 1AA");
  await page.goto("./results#q=ropemakers");
  const leaves = "This GP surgery is in Harbour Health Partnership until 31 May 2010. Then it leaves.";
  await expect(card(page, "Ropemakers Surgery").getByText(leaves).first()).toBeVisible();
  await page.goto("./partnership/harbour");
  await openSection(page, "Its 12 GP surgeries");
  const member = page.getByRole("listitem").filter({ hasText: "Ropemakers Surgery" });
  await expect(member.first()).toContainText(leaves);
  await page.goto("./partnership/three-rivers");
  await openSection(page, "GP surgeries");
  await expect(page.getByRole("listitem").filter({ hasText: "It joins on 1 June 2010." })).toContainText("Lapwing");
});

test("who is in a partnership is told so, and is not invited to join it", async ({ page }) => {
  await with_(page, "ropemakers", "Ropemakers Surgery");
  await near(page, "WM1 1AA");
  await expect(card(page, "Harbour Health Partnership").locator(".lcp-answer__heading")).toHaveText("You are in it, through your GP surgery");
});

test("who keeps no other surgery is not judged as somebody who keeps one", async ({ page }) => {
  await near(page, "", "WM1 1AA");
  await expect(page.getByText("who keep another GP surgery")).toHaveCount(0);
  await expect(page.getByText("Two GP surgeries")).toHaveCount(0);
});

test("P5 is with a surgery that has joined and wants to stay: not decided, and whom to ask", async ({ page }) => {
  await with_(page, "beech", "Beech Rigg Surgery");
  await expect(page.getByText("Your GP surgery has been in Tollgate Partnership since 1 April 2008.")).toBeVisible();
  await page.getByText("Can I keep my GP surgery and stay with the PCT?").click();
  await expect(page.getByText("Not decided yet: if you can keep your GP surgery and stay with the PCT.")).toBeVisible();
  await expect(page.getByText(/stay with the PCT\. Ask Upper Tarrow PCT/)).toBeVisible();
});

test("P6 lives where no surgery is in a partnership: staying is there, and the nearest partnership is far", async ({ page }) => {
  await near(page, "UT6 1AY");
  await expect(card(page, "Stay with Upper Tarrow PCT")).toBeVisible();
  const first = card(page, "Skerrow Dale Surgery");
  await expect(first).toContainText("Not part of a local clinical partnership.");
  await with_(page, "skerrow dale", "Skerrow Dale Surgery");
  await expect(page.getByText("Your GP surgery is in no local clinical partnership. The PCT pays for your care.")).toBeVisible();
});

test("P7 chooses for a parent: the questions are about them, and nothing about them is kept but the answers", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "I am helping someone else" }).click();
  await expect(heading(page)).toHaveText("Which GP surgery are they with?");
  await page.getByRole("button", { name: "They are not with a GP surgery" }).click();
  await expect(heading(page)).toHaveText("Where do they live?");
  await page.reload();
  await expect(heading(page)).toHaveText("Where do they live?");
  await page.getByLabel("Their home").fill("WM1 1AA");
  await go(page);
  await expect(heading(page)).toHaveText("What matters to them?");
  await go(page);
  await expect(page.getByText("Answer for the person you are helping.")).toBeVisible();
  const kept = await page.evaluate(() => Object.fromEntries(Object.entries(sessionStorage)));
  expect(Object.keys(kept).sort()).toEqual(["for", "place", "surgery"]);
  await page.getByRole("button", { name: "I am choosing for myself" }).click();
  await expect(page.getByText("Answer for the person you are helping.")).toBeHidden();
  await page.goto("./where");
  await expect(heading(page)).toHaveText("Where do you live?");
});

test("P8 prints a leaflet at the desk: what was put aside, on paper, without the postcode", async ({ page }) => {
  await near(page, "WM1 1AA");
  await card(page, "Oyster Steps Medical Centre").getByRole("button", { name: /shortlist/ }).click();
  await page.goto("./leaflet");
  await expect(heading(page)).toHaveText("Your choices, to take away");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Oyster Steps Medical Centre").first()).toBeVisible();
  await expect(page.getByText("WM1 1AA", { exact: true })).toHaveCount(0);
  await expect(page.getByText("Information as of 31 March 2010.").first()).toBeVisible();
});

test("P9 hears the pages: each question, box, hint and mistake by its role and name", async ({ page }) => {
  await page.goto("./your-surgery");
  await page.getByLabel("Name of the GP surgery").fill("curlew");
  await page.getByRole("button", { name: "Find the GP surgery" }).click();
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "Which GP surgery are you with?" [level=1]
      - textbox "Name of the GP surgery": curlew
      - status: 1 GP surgery found. Choose it below.
      - button "Find the GP surgery"
      - group "Choose your GP surgery":
        - radio "Curlew Wharf Medical Centre"
      - button "Continue"
      - button "I am not with a GP surgery"
      - paragraph:
        - link "Skip this question"
  `);
  await page.goto("./where");
  await page.getByLabel("Your home").fill("EH1 JS");
  await go(page);
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - alert:
        - heading "There is a problem" [level=2]
        - list:
          - listitem:
            - link "The second half of the postcode has no number. Check it and enter it again."
      - heading "Where do you live?" [level=1]
      - textbox "Your home": EH1 JS
      - textbox "Another place you often go, such as work (optional)"
      - status
      - button "Continue"
      - button "Use my location"
      - button "I do not have a fixed address"
  `);
  await page.goto("./what-matters");
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "What matters to you?" [level=1]
      - group "Tell me about:":
        - checkbox "Open in the evening"
        - checkbox "Open at the weekend"
      - button "Continue"
      - paragraph:
        - link "Skip this question"
  `);
});

test("P10 has a browser that cannot run the program: what to read, what to do and whom to call", async ({ page }) => {
  await page.addInitScript(() => delete window.WebAssembly);
  await page.goto("./surgery/curlew-wharf");
  await expect(page.getByRole("alert")).toContainText("Your browser is too old for this site.");
  await expect(page.locator("h1:visible")).toContainText("Curlew Wharf Medical Centre");
  await expect(page.getByRole("link", { name: "Find something from A to Z" })).toBeVisible();
  await page.goto("./results");
  await expect(page.getByRole("heading", { level: 1, name: "Sorry, this page could not start" })).toBeVisible();
  await expect(page.getByText("Your browser is too old for this site.")).toBeVisible();
  await expect(page.getByText("You can also call your GP surgery")).toBeVisible();
  // The numbers are the dataset's own.
  await expect(page.getByText("Call 999 if somebody is seriously ill").last()).toBeVisible();
  await expect(page.getByText("111")).toHaveCount(0);
});

test("whoever types a surgery's name on the first page is told at once whom it is with", async ({ page }) => {
  await page.goto("./");
  await submit(page, "beech rigg");
  await expect(card(page, "Beech Rigg Surgery").getByRole("link", { name: "Tollgate Partnership" })).toBeVisible();
});

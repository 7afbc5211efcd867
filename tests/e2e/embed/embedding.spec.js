// The explorer in pages of another site: it works there, and neither of the two can do anything to the other.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { AxeBuilder } = require("@axe-core/playwright");
const { test, expect, ONE, frameOf, within, fits } = require("./box");
const { Host } = require("./host");

const DOCUMENT = readFileSync(join(__dirname, "../../../docs/embedding.md"), "utf8");
const heading = (page, at) => within(page, at).locator("#maincontent h1");

/** Types a postcode in the box of the start page. */
async function submit(page, postcode) {
  const box = within(page).getByLabel("Your postcode");
  await box.fill(postcode);
  await box.press("Enter");
  await expect(heading(page)).toHaveText(`Your choices near ${postcode}`);
}

for (const name of ["hostile", "strict", "narrow"]) {
  test(`it works in a page with ${name} surroundings`, async ({ page, host }) => {
    await page.goto(await host.page(name));
    await expect(heading(page)).toBeVisible();
    await fits(page);
    const { width } = await frameOf(page).boundingBox();
    expect(width).toBeGreaterThan(name === "narrow" ? 270 : 600);
    await submit(page, "WM1 1AA");
    const frame = await fits(page);
    const sideways = await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(sideways).toBe(0);
    await expect(page.getByRole("link", { name: "Choose who looks after your care" })).toBeHidden();
  });
}

for (const [at, snippet] of [...DOCUMENT.matchAll(/```html\n(.*?)```/gs)].map((found) => found[1]).entries()) {
  test(`the snippet ${at + 1} of the document works as it stands`, async ({ page, host }) => {
    await page.goto(host.show(snippet.replaceAll("https://choose.example.nhs.uk/", "{site}")));
    for (const frame of await page.locator("iframe").all()) {
      await frame.scrollIntoViewIfNeeded();
      await expect(frame.contentFrame().locator("#maincontent h1")).toBeVisible();
      expect(await frame.getAttribute("title")).toMatch(/^(Choose who looks after your care(: [a-z-]+)?|Samphire Road Surgery)$/);
    }
    expect(await page.locator("iframe").count()).toBe(snippet.match(/<lcp-explorer|<iframe/g).length);
  });
}

test("the snippet without a script has the sandbox that the script gives", async ({ page, host }) => {
  await page.goto(host.show(ONE));
  const sandbox = await frameOf(page).getAttribute("sandbox");
  expect(DOCUMENT).toContain(`sandbox="${sandbox}"`);
  expect(Object.keys(BECAUSE)).toEqual(sandbox.split(" "));
  const explained = [...DOCUMENT.matchAll(/^\| `(allow-[a-z-]+)` \|/gm)].map((found) => found[1]);
  expect(explained).toEqual(sandbox.split(" "));
  expect(await frameOf(page).getAttribute("referrerpolicy")).toBe("no-referrer");
  expect(await frameOf(page).getAttribute("loading")).toBe("lazy");
});

/** What works in a box because of a word of its sandbox. */
const BECAUSE = {
  "allow-scripts": (box) => box.locator("#maincontent h1").isVisible(),
  "allow-same-origin": (box) => box.locator("#maincontent h1").isVisible(),
  "allow-forms": async (box) => {
    await box.getByLabel("Your postcode").fill("WM1 1AA");
    await box.getByRole("button", { name: "Search", exact: true }).click();
    await box.locator("#count").waitFor({ timeout: 1000 }).catch(() => {});
    return box.locator("#count").isVisible();
  },
  "allow-modals": async (box, page, faults) => {
    await box.locator("body").evaluate(() => window.print());
    return !faults.join().includes("allow-modals");
  },
  "allow-top-navigation-by-user-activation": async (box, page) => {
    const before = page.url();
    await box.getByRole("link", { name: "Open the full site" }).click();
    await page.waitForURL((url) => url.href !== before, { timeout: 1000 }).catch(() => {});
    return page.url() !== before;
  },
};

for (const [word, works] of Object.entries(BECAUSE)) {
  test(`without ${word} something fails, and with it nothing does`, async ({ page, host, baseURL, faults }) => {
    const all = Object.keys(BECAUSE);
    for (const words of [all, all.filter((each) => each !== word)]) {
      await page.goto(host.show(`<iframe src="${baseURL}embed/" sandbox="${words.join(" ")}"></iframe>`));
      const box = page.locator("iframe").contentFrame();
      await box.locator("#maincontent h1").waitFor({ timeout: 5000 }).catch(() => {});
      expect(await works(box, page, faults), words.join(" ")).toBe(words === all);
    }
    faults.length = 0; // what was refused
  });
}

test("the box follows what is in it, up and down, and shows the top of each new page", async ({ page, host }) => {
  await page.goto(host.show(`<h1>Another site</h1>${ONE}<p>Below</p>`));
  const begun = within(page).getByRole("button", { name: "Search", exact: true });
  await fits(page);
  const start = await frameOf(page).evaluate((frame) => frame.clientHeight);
  await submit(page, "WM1 1AA");
  await fits(page);
  expect(await frameOf(page).evaluate((frame) => frame.clientHeight)).toBeGreaterThan(start);
  const footer = within(page).getByRole("link", { name: "Start again" });
  await footer.scrollIntoViewIfNeeded();
  await footer.click();
  await expect(begun).toBeVisible();
  await fits(page);
  await expect.poll(() => frameOf(page).evaluate((frame) => frame.clientHeight)).toBe(start);
  await expect.poll(() => frameOf(page).evaluate((frame) => frame.getBoundingClientRect().top)).toBeGreaterThan(-1);
});

test("several boxes on one page each show their own part, and say so", async ({ page, host }) => {
  const box = (attributes) => `<lcp-explorer ${attributes}></lcp-explorer>`;
  const boxes = ['funder="wenmarsh-pct"', 'partnership="harbour"', 'practice="samphire-road"'].map(box);
  await page.goto(host.show(`<script src="{site}embed.js" async></script>${boxes.join("")}`));
  await frameOf(page, 2).scrollIntoViewIfNeeded();
  await expect(heading(page, 2)).toContainText("Samphire Road Surgery");
  await expect(within(page, 0).getByText(/Only Wenmarsh PCT is shown here: \d+ GP surgeries/)).toBeVisible();
  await expect(within(page, 1).getByText(/Only Harbour Health Partnership is shown here: 12 GP/)).toBeVisible();
  await within(page, 1).getByRole("link", { name: /^See all GP surgeries/ }).click();
  await expect(within(page, 1).locator("#count")).toContainText("12");
  const choices = within(page, 1).locator("section[aria-labelledby=partnerships] h3");
  await expect(choices).toHaveText(["Stay with the PCT", "Harbour Health Partnership"]);
  const heights = [];
  for (const at of [0, 1, 2]) {
    await fits(page, at);
    heights.push(await frameOf(page, at).evaluate((frame) => frame.clientHeight));
  }
  expect(new Set(heights).size).toBe(3);
  const titles = await page.locator("iframe").evaluateAll((frames) => frames.map((frame) => frame.title));
  const what = "Choose who looks after your care";
  expect(titles).toEqual([`${what}: wenmarsh-pct`, `${what}: harbour`, `${what}: samphire-road`]);
});

test("the box speaks the language that the page asks for, and its own where the site has no such language", async ({ page, host, baseURL }) => {
  await page.route("**/embed.js", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace("const LANGUAGES = [", 'const LANGUAGES = [["en-GB", "", "Choose"], ["cy", "cy/", "Dewis"], ');
    await route.fulfill({ response: answer, body });
  });
  const box = (lang) => `<lcp-explorer lang="${lang}" practice="a/b"></lcp-explorer>`;
  await page.goto(host.show(`<script src="{site}embed.js"></script>${["cy", "en-GB", "fr"].map(box).join("")}`));
  const asked = () => page.locator("lcp-explorer iframe").evaluateAll((frames) => frames.map(({ title, src }) => [title, src]));
  await expect.poll(async () => (await asked()).length).toBe(3);
  const address = (folder) => `${baseURL}${folder}embed/#/surgery/a%2Fb`;
  expect(await asked()).toEqual([["Dewis: a/b", address("cy/")], ["Choose: a/b", address("")], ["Choose: a/b", address("")]]);
});

test("an address that is none of a site opens nothing", async ({ page, host }) => {
  const box = (src) => `<lcp-explorer src="${src}"><p>Instead</p></lcp-explorer>`;
  await page.goto(host.show(`<script src="{site}embed.js"></script>${["javascript:alert(1)", "data:text/html,x", "http://"].map(box).join("")}`));
  await page.waitForFunction(() => customElements.get("lcp-explorer"));
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await expect(page.locator("lcp-explorer iframe")).toHaveCount(0);
  await expect(page.getByText("Instead")).toHaveCount(3);
});

test("staying is offered in a box of one partnership too", async ({ page, host }) => {
  await page.goto(host.show('<script src="{site}embed.js"></script><lcp-explorer partnership="harbour"></lcp-explorer>'));
  await submit(page, "WM1 1AA");
  await expect(within(page).getByRole("heading", { name: /^Stay with/ })).toBeVisible();
});

test("a part that the information does not know is told, and nothing of others is shown", async ({ page, host }) => {
  await page.goto(host.show('<script src="{site}embed.js"></script><lcp-explorer funder="no-such"></lcp-explorer>'));
  await expect(within(page).getByRole("heading", { level: 1, name: "We do not know this organisation" })).toBeVisible();
  await expect(within(page).getByText("This page was made to show “no-such”.")).toBeVisible();
  await expect(within(page).getByRole("textbox")).toHaveCount(0);
});

test("nothing is fetched before a person comes near", async ({ page, host, baseURL }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(host.show(`<div id="above"></div>${ONE}`.replace("<div", "<style>#above{height:6000px}</style><div")));
  await page.waitForFunction(() => customElements.get("lcp-explorer"));
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect(asked.filter((url) => url.startsWith(baseURL))).toEqual([`${baseURL}embed.js`]);
  await page.evaluate(() => scrollTo(0, 5000));
  await expect(heading(page)).toBeVisible();
});

test("a box for a place is the box alone, and answers in its place", async ({ page, host }) => {
  await page.goto(host.show('<script src="{site}embed.js"></script><lcp-explorer place-prompt funder="wenmarsh-pct"></lcp-explorer>'));
  await expect(heading(page)).toBeVisible();
  await expect(within(page).getByRole("contentinfo")).toHaveCount(0);
  await expect(within(page).getByRole("banner")).toHaveCount(0);
  await submit(page, "WM1 1AA");
  await expect(within(page).getByText(/^Only Wenmarsh PCT is shown here/)).toBeVisible();
});

test("nothing is kept, told or added to the history", async ({ page, host, context, baseURL }) => {
  const told = [];
  page.on("request", (request) => told.push([request.url(), JSON.stringify(request.headers())].join(" ")));
  await page.goto(host.show(ONE));
  await page.evaluate(() => {
    window.heard = [];
    addEventListener("message", (event) => window.heard.push(event.data));
  });
  await expect(heading(page)).toBeVisible();
  const [address, length] = await page.evaluate(() => [location.href, history.length]);
  await submit(page, "WM1 1AA");
  await within(page).getByRole("button", { name: "Keep on my shortlist" }).first().click();
  await within(page).locator("section[aria-labelledby=surgeries] h3 a").first().click();
  await within(page).getByRole("link", { name: "Back to the list" }).click();
  await expect(within(page).getByRole("button", { name: "Forget my shortlist" })).toBeVisible();
  await expect(within(page).getByText("Keep my shortlist on this device")).toHaveCount(0);
  const frame = await fits(page);
  expect(frame.url()).toBe(`${baseURL}embed/`);
  expect(await page.evaluate(() => [location.href, history.length])).toEqual([address, length]);
  expect(await context.cookies()).toEqual([]);
  const kept = await frame.evaluate(async () => {
    const stores = [
      () => Object.keys(localStorage),
      () => Object.keys(sessionStorage),
      async () => (await indexedDB.databases()).map(({ name }) => name),
      () => caches.keys(),
      async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ];
    // Many browsers deny all of them to a frame of another site; then nothing is kept either.
    return (await Promise.allSettled(stores.map(async (store) => store()))).flatMap(({ value }) => value ?? []);
  });
  expect(kept).toEqual([]);
  const heard = await page.evaluate(() => window.heard);
  expect(heard.every(({ lcp, height, ...rest }) => ["ready", "height", "turn"].includes(lcp) && !Object.keys(rest).length)).toBe(true);
  const holds = /WM1|1AA/i;
  expect([...told, JSON.stringify(heard), await page.title(), await frame.title(), frame.url()].filter((each) => holds.test(each))).toEqual([]);
});

test("forged messages to the page are not listened to", async ({ page, host, baseURL }) => {
  const other = await Host.start("localhost", baseURL);
  host.others.push(other.origin);
  await page.goto(host.show(`${ONE}<iframe id="forger" src="${other.show("")}"></iframe>`));
  const frame = await fits(page);
  const height = () => frameOf(page).evaluate((element) => element.clientHeight);
  const before = await height();
  const forged = { lcp: "height", height: 7 };
  const forger = await (await page.locator("#forger").elementHandle()).contentFrame();
  await page.evaluate((message) => window.postMessage(message, "*"), forged);
  await forger.evaluate((message) => parent.postMessage(message, "*"), forged);
  for (const height of ["7", -7, 0, 1e9, null, [7], { valueOf: 7 }]) {
    await frame.evaluate((message) => parent.postMessage(message, "*"), { lcp: "height", height });
  }
  for (const message of [null, 7, "height", { lcp: "unheard" }]) {
    await frame.evaluate((message) => parent.postMessage(message, "*"), message);
  }
  await page.evaluate(() => new Promise((heard) => setTimeout(heard, 300)));
  expect(await height()).toBe(before);
  await other.stop();
});

test("the box listens to the page around it and to no other window", async ({ page, host, baseURL }) => {
  const other = await Host.start("localhost", baseURL);
  host.others.push(other.origin);
  const frames = `<iframe id="box" src="${baseURL}embed/"></iframe><iframe id="forger" src="${other.show("")}"></iframe>`;
  await page.goto(host.show(`<script>var heard = []; onmessage = ({ data }) => heard.push(data.lcp);</script>${frames}`));
  const [box, forger] = await Promise.all(
    ["#box", "#forger"].map(async (id) => (await page.locator(id).elementHandle()).contentFrame()),
  );
  await expect(box.locator("#maincontent h1")).toBeVisible();
  const answers = () => box.evaluate(() => document.documentElement.style.overflow);
  for (const window of [forger, box]) {
    await window.evaluate(() => parent.frames[0].postMessage({ lcp: "hello" }, "*"));
  }
  await page.evaluate(() => new Promise((heard) => setTimeout(heard, 300)));
  expect([await answers(), await page.evaluate(() => heard)]).toEqual(["", ["ready"]]);
  await page.evaluate(() => frames[0].postMessage({ lcp: "hello" }, "*"));
  await expect.poll(answers).toBe("hidden");
  await expect.poll(() => page.evaluate(() => heard)).toContain("height");
  await other.stop();
});

test("a page that is not on the publisher's list is told nothing, and what stands in the element stays", async ({ page, host }) => {
  await page.route("**/embed/", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('content="http://localhost:*"', 'content="http://localhost.example:*"');
    await route.fulfill({ response: answer, body });
  });
  await page.goto(host.show(ONE.replace("></", '><a href="{site}">The site</a></').replace("async></lcp", "async></lcp")));
  await expect(frameOf(page)).toHaveCount(1);
  await frameOf(page).contentFrame().locator("#maincontent h1").waitFor({ state: "attached" });
  await page.evaluate(() => new Promise((heard) => setTimeout(heard, 300)));
  await expect(page.locator("lcp-explorer .works")).toHaveCount(0);
});

test("a site that is not on the publisher's list cannot show it", async ({ page, baseURL, faults }) => {
  const stranger = await Host.start("127.0.0.1", baseURL);
  await page.goto(stranger.show('<script src="{site}embed.js"></script><lcp-explorer><a href="{site}">The site</a></lcp-explorer>'));
  await expect(frameOf(page)).toHaveCount(1);
  await expect.poll(() => faults.join()).toContain("frame-ancestors");
  await expect(page.getByRole("link", { name: "The site" })).toBeVisible();
  await expect(heading(page)).toHaveCount(0);
  await stranger.stop();
  faults.length = 0; // the refusal itself, and this other site
});

test("a link opens in place of the page, and only when it is pressed", async ({ page, host, baseURL, faults }) => {
  // What a script in the box would do that nobody asked to leave.
  await page.addInitScript(() => {
    if (self === top) return;
    try {
      top.location.href = "about:blank";
    } catch (error) {
      window.refused = String(error);
    }
  });
  const address = host.show(ONE);
  await page.goto(address);
  const frame = await fits(page);
  expect(await frame.evaluate(() => window.refused)).toContain("SecurityError");
  expect(page.url()).toBe(address);
  faults.length = 0; // what was refused
  await within(page).getByRole("link", { name: "Open the full site" }).click();
  await page.waitForURL(baseURL);
  await expect(page.locator("#maincontent h1")).toBeVisible();
});

test("the keyboard goes through the box and out of it again", async ({ page, host }) => {
  await page.goto(host.show(`<a href="#a" id="before">Before</a>${ONE}<a href="#b" id="after">After</a>`));
  const frame = await fits(page);
  await page.locator("#before").focus();
  for (let presses = 0; (await frame.evaluate(() => document.activeElement.id)) !== "place"; presses += 1) {
    expect(presses).toBeLessThan(20);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("WM1 1AA");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
  await within(page).getByRole("link", { name: "Open the full site" }).focus();
  await page.keyboard.press("Tab");
  await expect(page.locator("#after")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(within(page).getByRole("link", { name: "Open the full site" })).toBeFocused();
});

test("axe finds nothing in the page or in the box", async ({ page, host }) => {
  test.slow();
  await page.goto(host.show(`<main><h1>Another site</h1>${ONE}</main>`));
  await fits(page);
  for (const step of ["start", "results"]) {
    if (step === "results") await submit(page, "WM1 1AA");
    // The frame has a document of its own, and that has a main part of its own, as the page has.
    const twice = ["landmark-unique", "landmark-no-duplicate-main", "landmark-main-is-top-level"];
    const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).disableRules(twice);
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => `${step} ${id}: ${nodes.map(({ html }) => html).slice(0, 2)}`)).toEqual([]);
  }
  expect(await frameOf(page).getAttribute("title")).toBe("Choose who looks after your care");
});

test("the page prints with the box in it, and the box prints its leaflet", async ({ page, host, browserName }) => {
  const sheets = async () => (await page.pdf()).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  await page.goto(host.show(ONE));
  await submit(page, "WM1 1AA");
  await fits(page);
  expect(await sheets(), browserName).toBeGreaterThan(2);
  await within(page).getByRole("button", { name: "Keep on my shortlist" }).first().click();
  await within(page).getByRole("link", { name: "Make a leaflet to take away" }).first().click();
  // Without leave to open dialogs the browser would complain here, and the test fail.
  await within(page).getByRole("button", { name: /^Print/ }).first().click();
});

test("the publisher's own colours, font and corners are in the box", async ({ page, host, baseURL }) => {
  await page.goto(host.show(ONE));
  const button = within(page).getByRole("button", { name: "Search", exact: true });
  await expect(button).toHaveCSS("background-color", "rgb(29, 79, 145)");
  await expect(button).toHaveCSS("border-radius", "8px");
  await expect(button).toHaveCSS("font-family", /verdana/);
  await expect(within(page).locator("#maincontent a").first()).toHaveCSS("color", "rgb(0, 102, 58)");
  await page.goto(baseURL);
  await expect(page.locator("#app header.nhsuk-header")).toHaveCSS("background-color", "rgb(29, 79, 145)");
});

test("colours of the page around that people can read are taken, and each other one is named with the reason", async ({ page, host, faults }) => {
  const warned = [];
  page.on("console", (message) => message.type() === "warning" && warned.push(message.text()));
  const box = (styles) => host.show(`<style>${styles}</style>${ONE}`);
  const styled = async () => {
    const button = within(page).getByRole("button", { name: "Search", exact: true });
    await expect(button).toBeVisible();
    await fits(page);
    const background = (element) => getComputedStyle(element).backgroundColor;
    const colour = (element) => getComputedStyle(element).color;
    return [await button.evaluate(background), await button.evaluate(colour), await within(page).locator("#maincontent a").first().evaluate(colour)];
  };
  await page.goto(box(""));
  const own = await styled();
  await page.goto(box("body { --lcp-button: hsl(280 60% 30%); --lcp-link: rebeccapurple }"));
  expect(await styled()).toEqual(["rgb(92, 31, 122)", own[1], "rgb(102, 51, 153)"]);
  await page.goto(box("lcp-explorer { --lcp-button: #ffdd00; --lcp-button-text: black }"));
  expect(await styled()).toEqual(["rgb(255, 221, 0)", "rgb(0, 0, 0)", own[2]]);
  expect(warned).toEqual([]);
  await page.goto(box("body { --lcp-button: #ffdd00; --lcp-link: #77aadd; --lcp-focus: url(x); --lcp-button-text: rgb(255 255 255 / 50%) }"));
  expect(await styled()).toEqual(own);
  for (const name of ["button", "link", "focus", "button-text"]) {
    expect(warned.filter((text) => text.startsWith(`--lcp-${name}: `) && text.includes("4.5 to 1")), name).toHaveLength(1);
  }
  expect(faults).toEqual([]);
});

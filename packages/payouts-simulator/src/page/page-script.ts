/**
 * All script of the page. It brings what has changed into the page once a second, and sends forms without leaving it.
 * Elements stay what they are as long as the new page has them, so focus, selections, open details and what is being typed
 * stay too. Without script, links and forms do the same.
 */
export const pageScript = `
const byId = (id) => document.getElementById(id);
const parse = (text) => new DOMParser().parseFromString(text, "text/html");

const change = (now, next) => {
  for (const { name } of [...now.attributes]) if (name !== "open" && !next.hasAttribute(name)) now.removeAttribute(name);
  for (const { name, value } of next.attributes)
    if (name !== "open" && now.getAttribute(name) !== value) now.setAttribute(name, value);
  const wanted = new Set(Array.from(next.children, ({ id }) => id));
  for (const child of [...now.children]) if (child.id && !wanted.has(child.id)) child.remove();
  let at = now.firstChild;
  for (const child of [...next.childNodes]) {
    const same = at && at.nodeName === child.nodeName && (at.id || "") === (child.id || "");
    if (!same) { now.insertBefore(child, at); continue; }
    const known = at;
    at = at.nextSibling;
    if (known.nodeType === 1) change(known, child);
    else if (known.data !== child.data) known.data = child.data;
  }
  while (at) { const gone = at; at = at.nextSibling; gone.remove(); }
};

const bring = (next, regions) => {
  const focused = document.activeElement;
  const row = focused?.closest("tr[id]")?.id;
  const part = focused?.closest("section");
  for (const region of regions) {
    const fresh = next.getElementById(region.id);
    if (fresh && fresh.outerHTML !== region.outerHTML) change(region, fresh);
  }
  if (focused === document.body || focused?.isConnected) return;
  // What had the focus is gone. Not another button has it then: who presses twice must not do something else.
  (byId(row)?.querySelector("summary") ?? part?.querySelector("h2"))?.focus();
};

const follow = byId("follow");
follow.closest("[hidden]").hidden = false;
let sending = 0;
let timer;
const refresh = async () => {
  clearTimeout(timer);
  if (document.hidden || !follow.checked) return;
  const before = sending;
  const started = performance.now();
  try {
    const response = await fetch(document.body.dataset.self, { headers: { accept: "text/html" } });
    const next = parse(await response.text());
    // What was asked for before a form was sent is old.
    if (response.ok && before === sending) bring(next, document.querySelectorAll("[data-live]"));
    byId("away").hidden = response.ok;
  } catch {
    byId("away").hidden = false;
  }
  clearTimeout(timer);
  // Whoever has so much to show that it takes long is asked less often.
  timer = setTimeout(refresh, Math.max(1000, 4 * (performance.now() - started)));
};
document.addEventListener("visibilitychange", refresh);
follow.addEventListener("change", refresh);
timer = setTimeout(refresh, 1000);

document.addEventListener("submit", async (event) => {
  const form = event.target;
  event.preventDefault();
  sending += 1;
  try {
    const body = new URLSearchParams(new FormData(form, event.submitter));
    const response = await fetch(form.action, { method: "POST", body, headers: { accept: "text/html" } });
    sending += 1;
    const next = parse(await response.text());
    if (!next.getElementById("news")) throw new Error(response.statusText);
    const sent = form.id && next.getElementById(form.id);
    const regions = [byId("news"), ...document.querySelectorAll("[data-live]")];
    if (sent && !form.closest("[data-live]")) regions.push(form);
    if (response.ok) form.reset();
    bring(next, regions);
    if (!response.ok) form.querySelector("[aria-invalid]")?.focus();
    byId("away").hidden = true;
  } catch {
    byId("away").hidden = false;
  }
});
`;

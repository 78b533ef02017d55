// Makes the page live: forms without a new page, what others do as it happens, new notices read aloud.
// Every form works without this.
"use strict";
(() => {
  const WHOLE = ["top", "people", "places", "side"];
  const EVERY = 2000;
  const one = id => document.getElementById(id);
  const keyOf = details => {
    const near = details.closest("[data-key]") || details.closest("[id]");
    const all = [...near.querySelectorAll("details")];
    return `${near.dataset.key || near.id} ${all.indexOf(details)}`;
  };
  const open = root => new Set([...root.querySelectorAll("details[open]")].map(keyOf));
  const notices = () => new Set([...document.querySelectorAll("[data-notice]")].map(item => item.dataset.notice));
  const isWriting = () => one("flow").querySelector("form :focus, details.asks[open], details.change[open]") !== null;

  function swap(id, page) {
    const from = page.getElementById(id);
    const to = one(id);
    if (!from || !to) return;
    const opened = open(to);
    to.replaceChildren(...from.childNodes);
    for (const details of to.querySelectorAll("details")) {
      if (opened.has(keyOf(details)) && !details.matches(".asks, .change")) details.open = true;
    }
  }

  function show(page, own) {
    const before = notices();
    const focused = document.activeElement && document.activeElement.id;
    const written = one("say").value;
    WHOLE.forEach(id => swap(id, page));
    swap("main", page);
    if (!own) one("say").value = written;
    document.title = page.title;
    document.body.dataset.version = page.body.dataset.version;
    const back = (focused && one(focused)) || (own ? one("say") : null);
    if (back) back.focus({ preventScroll: true });
    const fresh = [...document.querySelectorAll("[data-notice]")].filter(item => !before.has(item.dataset.notice));
    if (fresh.length) one("voice").textContent = `${one("voice").dataset.told} ${fresh.at(-1).dataset.title}`;
    if (own || fresh.length) one("newest").scrollIntoView({ block: "nearest" });
  }

  const parsed = text => new DOMParser().parseFromString(text, "text/html");

  async function send(form, submitter) {
    const said = new URLSearchParams(new FormData(form, submitter));
    form.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(form.action, { method: "POST", body: said });
      const page = parsed(await answer.text());
      history.replaceState(null, "", answer.redirected ? answer.url : location.href);
      show(page, true);
    } catch {
      form.removeAttribute("aria-busy");
      form.submit();
    }
  }

  document.addEventListener("submit", event => {
    const form = event.target;
    if (!form.matches("[data-live]")) return;
    event.preventDefault();
    if (form.getAttribute("aria-busy") === "true") return;
    if (event.submitter && event.submitter.name === "example") {
      one("say").value = event.submitter.value;
      one("say").focus();
      return;
    }
    void send(form, event.submitter);
  });

  // "toggle" does not bubble: what unfolds below the edge is brought into sight
  document.addEventListener("toggle", event => {
    if (event.target.open && one("flow").contains(event.target)) event.target.scrollIntoView({ block: "nearest" });
  }, true);

  document.addEventListener("keydown", event => {
    if (event.target.id !== "say" || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    event.target.form.requestSubmit();
  });

  async function look() {
    try {
      if (document.visibilityState === "visible" && !isWriting()) {
        const version = await (await fetch("/version")).text();
        if (version !== document.body.dataset.version) show(parsed(await (await fetch(location.href)).text()), false);
      }
    } catch {
      // the school is closed, or starts anew: asked again in a moment
    }
    setTimeout(look, EVERY);
  }
  for (const here of document.querySelectorAll("nav [aria-current]")) here.scrollIntoView({ block: "nearest", inline: "center" });
  setTimeout(look, EVERY);
})();

// The search of a catalog's reference. It runs from a disk as well: so no modules and no fetch, and the index is a script.
(() => {
  "use strict";

  const STEP = 30;
  const LETTER = /[\p{L}\p{N}]/u;
  // What the index has around a part of a template that may be absent; no text of a catalog has these characters.
  const BRACKETS = /([\u0002\u0003])/;
  const input = document.querySelector("header input");
  if (!input) {
    return;
  }
  const form = input.form;
  const filters = form.querySelectorAll("select");
  const found = document.querySelector(".found");
  const content = document.querySelector(".content");
  const isOverview = document.documentElement.dataset.page === "index.html";

  let entries = null;
  let shown = [];
  let active = -1;
  let remembering = 0;

  // The index

  const loadIndex = () => {
    if (document.querySelector("script[src='search.js']")) {
      return;
    }
    const script = document.createElement("script");
    script.src = "search.js";
    script.addEventListener("error", () => {
      found.hidden = false;
      status.textContent = "Nothing can be found: search.js is missing beside this page.";
    });
    document.head.append(script);
  };

  window.katalogIndex = (data) => {
    entries = data.messages.map((message, at) => entry(data, message, at));
    openAnchor();
    if (isAsked()) {
      update();
    }
  };

  /** A message of the index, as it is searched and shown. */
  const entry = (data, [id, page, family, severity, name, program, summary, template, fields, more], at) => {
    const text = template.map((piece, i) => (i % 2 === 0 ? piece.split(BRACKETS).filter(isText).join("") : "<" + piece + ">")).join("");
    // All is searched in lower case, and most messages are done with after one look at their whole text.
    const lower = [id, name, text + "\n" + summary + "\n" + program, fields.join("\n"), more].map((part) => part.toLowerCase());
    return {
      at, id, name, program, summary, template, severity,
      family: data.families[family],
      href: data.pages[page] + "#" + encodeURIComponent(id),
      idText: lower[0],
      nameText: lower[1],
      mainText: name.replace(/([a-z0-9])(?=[A-Z])/g, "$1 ").toLowerCase() + "\n" + lower[2],
      fields: lower[3].split("\n"),
      allText: lower.join("\n"),
    };
  };

  /** Splitting keeps what it splits at, in every second place. */
  const isText = (piece, at) => at % 2 === 0;

  /** The overview leads on to a message: index.html#713120 stays right when families change. */
  const openAnchor = () => {
    if (isOverview && location.hash.length > 1) {
      const id = decode(location.hash.slice(1));
      const meant = entries.find((candidate) => candidate.id === id);
      if (meant) {
        location.replace(meant.href);
      }
    }
  };

  const decode = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };

  // Finding

  /** How much it counts that an entry has a word: most in its id, more if it stands alone, less if only a variant has it; 0 if none does. */
  const weigh = (entry, { kind, text }) => {
    if (kind !== "any") {
      return qualified[kind](entry, text) ? 1 : 0;
    }
    if (!entry.allText.includes(text)) {
      return 0;
    }
    if (entry.idText.startsWith(text)) {
      return entry.idText === text ? 1000 : 200;
    }
    const inName = entry.nameText.includes(text) ? 10 : 0;
    if (!entry.mainText.includes(text)) {
      return inName + 5;
    }
    return inName + (standsAlone(entry.mainText, text) ? 40 : 20);
  };

  /** Whether a text has a word as a whole: "up", not "duplicate". */
  const standsAlone = (text, word) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) {
        return true;
      }
    }
    return false;
  };

  /** What is asked for by id:7132, field:address, type:ip. A field is its name, a colon and its type. */
  const qualified = {
    id: (entry, text) => entry.idText.includes(text),
    field: (entry, text) => entry.fields.some((field) => field.slice(0, field.lastIndexOf(":")).includes(text)),
    type: (entry, text) => entry.fields.some((field) => field.endsWith(":" + text)),
  };

  const terms = (query) =>
    query.toLowerCase().split(/\s+/).filter(Boolean).map((word) => {
      const kind = Object.keys(qualified).find((name) => word.startsWith(name + ":"));
      return kind && word.length > kind.length + 1 ? { kind, text: word.slice(kind.length + 1) } : { kind: "any", text: word };
    });

  const byScore = (a, b) => b.score - a.score || a.entry.at - b.entry.at;

  const findAll = (candidates, wanted) => {
    const hits = [];
    for (const entry of candidates) {
      let score = 0;
      for (const term of wanted) {
        const weight = weigh(entry, term);
        if (weight === 0) {
          score = -1;
          break;
        }
        score += weight;
      }
      if (score >= 0) {
        hits.push({ entry, score });
      }
    }
    return hits.sort(byScore);
  };

  /**
   * No message has all the words, as when a line of a log was pasted: those that have most of them, a rare word counting more
   * than a frequent one.
   */
  const findNearest = (candidates, query) => {
    const words = [...new Set(query.toLowerCase().match(/[\p{L}\p{N}_.]*[\p{L}\p{N}_]/gu) || [])];
    const scores = new Map();
    for (const word of words) {
      const having = candidates.filter((entry) => entry.allText.includes(word));
      const weight = Math.log((candidates.length + 1) / (having.length + 1)) * Math.min(word.length, 8);
      having.forEach((entry) => scores.set(entry, (scores.get(entry) || 0) + (entry.idText === word ? 1000 : weight)));
    }
    const hits = [...scores].map(([entry, score]) => ({ entry, score })).sort(byScore);
    return hits.filter((hit) => hit.score > 0 && hit.score >= hits[0].score / 2).slice(0, STEP);
  };

  const isAsked = () => input.value.trim() !== "" || [...filters].some((filter) => filter.value !== "");

  const update = () => {
    if (!entries) {
      loadIndex();
      return;
    }
    rememberSoon();
    const asked = isAsked();
    content.hidden = asked;
    found.hidden = !asked;
    input.setAttribute("aria-expanded", String(asked));
    if (!asked) {
      show([], [], "");
      return;
    }
    const [family, severity] = [...filters].map((filter) => filter.value);
    const candidates = entries.filter(
        (entry) => (!family || entry.family === family) && (!severity || entry.severity === Number(severity)));
    const wanted = terms(input.value);
    let hits = findAll(candidates, wanted);
    let title = count(hits.length);
    if (hits.length === 0) {
      hits = findNearest(candidates, input.value);
      title = hits.length === 0 ? "No message" : "No message has all of this; nearest to it:";
    }
    show(hits.map((hit) => hit.entry), wanted.map((term) => term.text), title);
  };

  const count = (number) => number + (number === 1 ? " message" : " messages");

  /** In the address, so that a search can be kept, and is there again on the way back. */
  const remember = () => {
    clearTimeout(remembering);
    const query = new URLSearchParams();
    if (input.value.trim()) {
      query.set("q", input.value);
    }
    filters.forEach((filter) => filter.value && query.set(filter.name, filter.value));
    const text = query.toString();
    history.replaceState(null, "", (text ? "?" + text : location.pathname) + location.hash);
  };

  /** Not at every key: browsers take so many changes of the address for a fault. */
  const rememberSoon = () => {
    clearTimeout(remembering);
    remembering = setTimeout(remember, 250);
  };

  // Showing

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(...children);
    return made;
  };

  const status = element("p", "status");
  status.setAttribute("role", "status");
  const list = element("div", "list");
  list.id = "katalog--found";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Messages found");
  const more = element("button", "more", "Show more");
  more.type = "button";
  found.append(status, list, more);
  input.setAttribute("aria-controls", list.id);

  let marks = null;

  const show = (messages, words, title) => {
    shown = messages;
    marks = words.length ? new RegExp("(" + words.map(escaped).join("|") + ")", "i") : null;
    status.textContent = title;
    list.replaceChildren();
    activate(-1);
    showMore();
    scrollTo(0, 0);
  };

  const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

  const showMore = () => {
    const from = list.childElementCount;
    list.append(...shown.slice(from, from + STEP).map((entry, i) => row(entry, from + i)));
    const left = shown.length - list.childElementCount;
    more.hidden = left === 0;
    more.textContent = "Show more (" + left + ")";
  };

  const row = (entry, at) => {
    const link = element("a", "row",
        element("span", "id", ...marked(entry.id)), " ",
        element("span", "name", ...marked(entry.name)), " ",
        element("span", "severity s" + entry.severity, severities[entry.severity]), " ",
        element("span", "template", ...(entry.program ? [element("i", "program", entry.program), " "] : []),
            ...entry.template.flatMap((piece, i) =>
              i % 2 === 0 ? literal(piece) : [element("b", "field", "<", ...marked(piece), ">")])), " ",
        element("span", "about", ...marked(entry.summary)));
    link.href = entry.href;
    link.id = "katalog--" + at;
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    return link;
  };

  const severities = [...form.elements.severity.options].slice(1).map((option) => option.textContent);

  const literal = (text) =>
    text.split(BRACKETS).flatMap((piece, i) =>
      i % 2 === 0 ? marked(piece) : [element("i", "bracket", piece === "\u0002" ? "[" : "]")]);

  const marked = (text) =>
    !marks ? [text] : text.split(marks).map((piece, i) => (i % 2 === 0 ? piece : element("mark", "", piece)));

  const activate = (at) => {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = at;
    const link = list.children[active];
    if (link) {
      link.setAttribute("aria-selected", "true");
      input.setAttribute("aria-activedescendant", link.id);
      link.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };

  const move = (by) => {
    const to = Math.max(0, Math.min(active + by, shown.length - 1));
    if (shown.length > 0) {
      while (to >= list.childElementCount) {
        showMore();
      }
      activate(to);
    }
  };

  // Keys and events

  const clear = () => {
    input.value = "";
    filters.forEach((filter) => (filter.value = ""));
    update();
  };

  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    PageDown: () => move(10),
    PageUp: () => move(-10),
    Enter: () => list.children[Math.max(active, 0)]?.click(),
  };

  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) {
      return;
    }
    const act = keys[event.key];
    if (act && !found.hidden) {
      event.preventDefault();
      act();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const typing = ["INPUT", "SELECT", "TEXTAREA"].includes(document.activeElement?.tagName);
    if (event.key === "/" && !typing) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (event.key === "Escape" && isAsked()) {
      event.preventDefault();
      clear();
      input.focus();
    }
  });

  // The search must be in the address before the page is left, also for another message of the same page: so the way back leads to it.
  list.addEventListener("click", remember);

  input.addEventListener("input", update);
  input.addEventListener("focus", loadIndex);
  filters.forEach((filter) => filter.addEventListener("change", update));
  form.addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", () => {
    showMore();
    input.focus();
  });
  addEventListener("hashchange", () => entries && openAnchor());

  // Begin

  form.hidden = false;
  document.querySelectorAll(".help").forEach((help) => (help.hidden = false));
  const asked = new URLSearchParams(location.search);
  input.value = asked.get("q") || "";
  filters.forEach((filter) => (filter.value = asked.get(filter.name) || ""));
  if (isOverview || isAsked()) {
    loadIndex();
  }
  if (isOverview) {
    input.focus();
  }
})();

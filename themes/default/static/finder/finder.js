// Search on the front page: from the address to the events that answer it, and from every control back to the address.
(function () {
  "use strict";
  var box = document.getElementById("find");
  if (!box) return;
  var timeline = window.timeline, address = timeline.address, overview = timeline.overview;
  var words = JSON.parse(box.dataset.words);
  var FILTERS = timeline.records.counted.concat(["from", "to"]);
  // The first rows answer a keystroke; the others of a page follow when they are drawn.
  var FIRST = 12, PAGE = 40;
  var input = document.getElementById("q");
  var results = document.querySelector("[data-results]");
  var list = results.querySelector("[data-found]");
  var more = document.querySelector("[data-more]");
  var clear = box.querySelector("[data-clear]");
  var view = box.querySelector("[data-view]");
  var count = box.querySelector("[data-count]");
  var folder = box.querySelector(".more-filters");
  var whole = document.querySelectorAll("[data-whole]");
  var untouched = count.textContent;
  var found = [], shown = 0, sheet = null;
  var format = null;

  timeline.answers.speak(words);
  var facets = new timeline.Facets(box.querySelectorAll("[data-facet]"), box.querySelector("[data-chosen]"), words, function (key) {
    return { of: timeline.query.count(address, key), say: say };
  });

  // Made when first asked for: it takes longer to make than all else here.
  function say(number) {
    format = format || new Intl.NumberFormat(document.documentElement.lang);
    return format.format(number);
  }

  function events(number) {
    var form = number === 1 && words.events.one ? words.events.one : words.events.other;
    return form.replace("{n}", say(number));
  }

  function asked() { return address.any(FILTERS) || address.any(["q", "view"]); }

  function range() {
    return address.any(["from", "to"]) ? timeline.days.range(address.one("from"), address.one("to"), words) : "";
  }

  function controls() {
    if (document.activeElement !== input) input.value = address.one("q");
    view.setAttribute("aria-pressed", String(address.one("view") === "table"));
    clear.hidden = !address.any(FILTERS) && !address.one("q");
    facets.show(range());
  }

  function page(until) {
    var next = found.slice(shown, until);
    sheet.add(next);
    shown += next.length;
    more.hidden = shown >= found.length;
  }

  function rest(of) {
    requestAnimationFrame(function () { if (of === sheet && shown < PAGE) page(PAGE); });
  }

  function tell() {
    var done = timeline.records.whole();
    count.setAttribute("aria-busy", String(!done)); // read aloud once, when the number stands
    count.textContent = events(found.length) + (done ? "" : "…");
    more.hidden = shown >= found.length;
    controls();
    if (overview) overview.answer(found);
  }

  function answer() {
    var start = performance.now();
    found = timeline.query.ask(address);
    shown = 0;
    sheet = timeline.answers.sheet(list, address);
    page(FIRST);
    rest(sheet);
    if (!found.length && timeline.records.whole()) list.replaceChildren(timeline.answers.element("p", "quiet", words.no_results));
    results.hidden = false;
    whole.forEach(function (part) { part.hidden = true; });
    tell();
    results.dataset.milliseconds = (performance.now() - start).toFixed(1);
  }

  // More of the index has come: rows stay where they are unless better ones go before them.
  function again() {
    if (!asked()) return;
    var seen = found.slice(0, shown), rows = shown, focused = list.contains(document.activeElement) && document.activeElement.href;
    found = timeline.query.ask(address);
    var same = rows && seen.every(function (e, at) { return e === found[at]; });
    if (same && (rows >= PAGE || found.length === rows)) return tell();
    answer();
    if (rows > shown) page(rows);
    if (focused) Array.prototype.some.call(list.querySelectorAll("a"), function (a) { return a.href === focused && (a.focus(), true); });
  }

  function failed() {
    count.removeAttribute("aria-busy");
    count.textContent = words.load_failed;
  }

  function open(then) {
    if (!timeline.records.all()) count.textContent = words.loading;
    timeline.records.load(then, failed);
  }

  function update() {
    if (asked()) {
      controls();
      return open(function () { if (asked()) answer(); });
    }
    results.hidden = more.hidden = true;
    whole.forEach(function (part) { part.hidden = false; });
    count.removeAttribute("aria-busy");
    count.textContent = untouched;
    controls();
    if (overview) overview.answer(null);
  }

  address.listen(update);
  timeline.records.listen(again, failed);
  input.addEventListener("input", function () { address.change({ q: input.value.trim() }, true); });
  input.addEventListener("focus", function () { open(function () { if (!asked()) count.textContent = untouched; }); }, { once: true });
  input.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      if (input.value) { input.value = ""; address.change({ q: "" }, true); } else input.blur();
    }
    if (event.key === "Enter") {
      var first = results.querySelector(".title a, tbody a");
      if (first && !results.hidden) first.focus();
    }
  });
  // Filters that follow one another count: the index is wanted as soon as a hand goes to them.
  box.addEventListener("toggle", function () { open(update); }, { capture: true, once: true });
  folder.addEventListener("click", function () {
    folder.setAttribute("aria-expanded", String(folder.getAttribute("aria-expanded") !== "true"));
  });
  clear.addEventListener("click", function () {
    var part = { q: "" };
    FILTERS.forEach(function (key) { part[key] = ""; });
    address.change(part);
    input.value = "";
    input.focus();
  });
  view.addEventListener("click", function () { address.change({ view: address.one("view") ? "" : "table" }); });
  more.addEventListener("click", function () {
    var last = shown;
    page(shown + PAGE);
    var links = results.querySelectorAll(".title a, tbody a");
    if (links[last]) links[last].focus();
  });
  document.addEventListener("timeline:choose", function (event) {
    event.preventDefault();
    address.change({ from: event.detail.from, to: event.detail.to }, event.detail.quietly);
  });

  // What there is to print: the events of the view, and what was asked in words.
  timeline.finder = {
    asked: asked,
    open: function (then) { timeline.records.loadWhole(then, failed); },
    found: function () { return timeline.query.ask(address); },
    cut: function (most, all) { return words.print_cut.replace("{n}", say(most)).replace("{all}", say(all)); },
    tell: function (text) { count.textContent = text; },
    said: function () { return [address.one("q") && "“" + address.one("q") + "”", facets.said(), events(timeline.query.ask(address).length)].filter(Boolean).join(" · "); }
  };
  if (address.any(FILTERS)) folder.setAttribute("aria-expanded", "true");
  if (asked()) update();
  if (location.hash === "#find") input.focus();
})();

// Search, filters, table and brush of the front page. The state is kept in the address after "#".
// The index is a classic script, since fetch and modules are blocked on file://; it is loaded on first use.
(function () {
  "use strict";
  var box = document.getElementById("find");
  if (!box) return;
  var labels = JSON.parse(box.dataset.labels);
  var language = document.documentElement.lang;
  var input = document.getElementById("q");
  var results = document.querySelector("[data-results]");
  var more = document.querySelector("[data-more]");
  var clear = box.querySelector("[data-clear]");
  var view = box.querySelector("[data-view]");
  var count = box.querySelector("[data-count]");
  var folder = box.querySelector(".more-filters");
  var whole = document.querySelectorAll("[data-whole]");
  var selects = box.querySelectorAll("[data-filter]");
  var untouched = count.textContent;
  var PAGE = 40;
  var state = {}, index = null, found = [], shown = 0;

  // ---- the index: rows to records ------------------------------------------------------------------
  function fold(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
  }

  function record(row, names) {
    var pick = function (key) { return function (n) { return names[key][n]; }; };
    var e = {
      url: row[0], label: row[1], first: row[2], last: row[3], at: row[4], title: row[5], summary: row[6],
      kind: row[7], sure: row[8], place: row[9].map(pick("places")), source: row[10].map(pick("sources")),
      tag: row[11].map(pick("tags")), doubt: row[12]
    };
    var rest = [e.summary].concat(e.place, e.source, e.tag).join("\n");
    e.headMarked = e.title.toLowerCase();
    e.restMarked = rest.toLowerCase();
    e.head = fold(e.title);
    e.rest = fold(rest);
    e.counted = COUNTED.map(function (key) {
      return [].concat(e[key]).map(function (value) { return number(key, value); });
    });
    return e;
  }

  // The values of each counted filter as small numbers: counting ten thousand events is then adding in arrays.
  var COUNTED = ["kind", "place", "source", "tag", "sure"];
  var numbers = COUNTED.map(function () { return new Map(); });

  function number(key, value) {
    var known = numbers[COUNTED.indexOf(key)];
    if (!known.has(value)) known.set(value, known.size);
    return known.get(value);
  }

  window.timelineIndex = function (data) {
    index = data.events.map(function (row) { return record(row, data.names); });
  };

  function load(then) {
    if (index) return then();
    count.textContent = labels.loading;
    var script = document.createElement("script");
    script.src = box.dataset.index;
    script.onload = then;
    script.onerror = function () { count.textContent = labels.load_failed; };
    document.head.append(script);
  }

  // ---- the question -------------------------------------------------------------------------------
  function terms(query) {
    var words = [], match, pattern = /["“]([^"”]+)["”]|\S+/g;
    while ((match = pattern.exec(query.normalize("NFC").toLowerCase()))) {
      var marked = (match[1] || match[0]).trim();
      if (marked) words.push({ marked: marked, bare: fold(marked) });
    }
    return words;
  }

  // How well an event answers: 0 not at all; marks as typed before marks folded, title before the rest.
  function score(e, words) {
    var exact = 1, title = 0;
    for (var i = 0; i < words.length; i += 1) {
      var w = words[i];
      var inHead = e.head.includes(w.bare);
      if (!inHead && !e.rest.includes(w.bare)) return 0;
      if (e.headMarked.includes(w.marked)) title += 1;
      else if (e.restMarked.includes(w.marked)) continue;
      else { exact = 0; title += inHead ? 1 : 0; }
    }
    return 1 + exact * 1000 + title;
  }

  var TESTS = {
    kind: function (e, v) { return e.kind === v; },
    sure: function (e, v) { return e.sure === v; },
    place: function (e, v) { return e.place.includes(v); },
    source: function (e, v) { return e.source.includes(v); },
    tag: function (e, v) { return e.tag.includes(v); },
    from: function (e, v) { return e.first >= v; },
    to: function (e, v) { return e.first.slice(0, v.length) <= v; }
  };
  function ask() {
    var words = terms(state.q || "");
    var active = Object.keys(TESTS).filter(function (key) { return state[key]; });
    var apart = words.length || state.kind;
    var tests = active.map(function (key) { return TESTS[key]; });
    var values = active.map(function (key) { return state[key]; });
    var dimension = active.map(function (key) { return COUNTED.indexOf(key); });
    var counts = numbers.map(function (known) { return new Int32Array(known.size); });
    var hits = [];
    for (var n = 0; n < index.length; n += 1) {
      var e = index[n];
      if (!apart && (e.kind === "period" || e.kind === "reference")) continue;
      var s = words.length ? score(e, words) : 1;
      if (!s) continue;
      var failed = 0, which = -1;
      for (var t = 0; t < tests.length && failed < 2; t += 1) if (!tests[t](e, values[t])) { failed += 1; which = dimension[t]; }
      if (!failed) hits.push([s, e]);
      // What one filter alone keeps out still counts among that filter's own choices.
      if (!failed) for (var d = 0; d < COUNTED.length; d += 1) add(counts[d], e.counted[d]);
      else if (failed === 1 && which >= 0) add(counts[which], e.counted[which]);
    }
    if (words.length) hits.sort(function (a, b) { return b[0] - a[0]; }); // stable: dates stay in order within a rank
    found = hits.map(function (hit) { return hit[1]; });
    return counts;
  }

  function add(into, values) {
    for (var i = 0; i < values.length; i += 1) into[values[i]] += 1;
  }

  // ---- the answer ---------------------------------------------------------------------------------
  function element(tag, name, text) {
    var made = document.createElement(tag);
    if (name) made.className = name;
    if (text) made.textContent = text;
    return made;
  }

  function highlighted(e, words) {
    var link = element("a");
    link.href = e.url;
    var at = 0, spans = [];
    if (e.head.length === e.title.length) words.forEach(function (w) {
      var exact = e.headMarked.indexOf(w.marked), start = exact >= 0 ? exact : e.head.indexOf(w.bare);
      if (start >= 0) spans.push([start, start + w.bare.length]);
    });
    spans.sort(function (a, b) { return a[0] - b[0]; }).forEach(function (span) {
      if (span[0] < at) return;
      link.append(e.title.slice(at, span[0]), element("mark", "", e.title.slice(span[0], span[1])));
      at = span[1];
    });
    link.append(e.title.slice(at));
    return link;
  }

  function row(e, words, dated) {
    var made = element("article", "event " + e.kind);
    var at = dated ? [e.label, e.at].filter(Boolean).join(", ") : e.at;
    if (at) made.append(element("p", "at", at));
    var title = element("h4", "title");
    title.append(highlighted(e, words));
    made.append(title);
    if (e.summary && e.summary !== e.title) made.append(element("p", "summary", e.summary));
    var facts = element("p", "facts");
    if (e.kind !== "main" && e.kind !== "other") facts.append(element("span", "kind", labels.kinds[e.kind]));
    e.place.concat(e.source).forEach(function (name) { facts.append(element("span", "", name)); });
    if (e.doubt) facts.append(element("span", "doubt", e.doubt));
    if (facts.childNodes.length) made.append(facts);
    return made;
  }

  function oneDay(e) { return e.first === e.last; }

  function spine(rows, words) {
    var month = "", day = "", told = null;
    rows.forEach(function (e) {
      if (e.first.slice(0, 7) !== month) {
        month = e.first.slice(0, 7);
        day = "";
        var name = element("h3", "month-name", labels.months[+month.slice(5) - 1]);
        name.append(element("span", "of-year", String(+month.slice(0, 4))));
        results.append(name);
      }
      var key = oneDay(e) ? e.first : "";
      if (!told || key !== day || !key) {
        var line = element("div", "day"), date = element("p", "date");
        told = element("div", "told");
        if (key) {
          date.append(element("b", "", String(+key.slice(8))), element("span", "", weekday(key)));
        }
        line.append(date, told);
        results.append(line);
        day = key;
      }
      told.append(row(e, words, !key));
    });
  }

  function weekday(iso) {
    var number = new Date(iso + "T12:00:00Z").getUTCDay();
    return labels.days[(number + 6) % 7];
  }

  function table(rows) {
    var body = results.querySelector("tbody");
    if (!body) {
      var made = element("table"), head = element("thead"), heads = element("tr");
      made.append(element("caption", "hidden", labels.column_event));
      ["column_date", "column_event", "filter_place", "filter_source"].forEach(function (key) {
        var cell = element("th", "", labels[key]);
        cell.scope = "col";
        heads.append(cell);
      });
      head.append(heads);
      body = element("tbody");
      made.append(head, body);
      results.append(made);
    }
    rows.forEach(function (e) {
      var line = element("tr"), title = element("td");
      title.append(highlighted(e, []));
      line.append(element("td", "", [e.label, e.at].filter(Boolean).join(", ")), title);
      line.append(element("td", "", e.place.join(", ")), element("td", "", e.source.join(", ")));
      body.append(line);
    });
  }

  function show() {
    var words = terms(state.q || ""), next = found.slice(shown, shown + PAGE);
    if (state.view === "table") table(next);
    else if (words.length) {
      var list = results.querySelector(".told") || element("div", "told flat");
      next.forEach(function (e) { list.append(row(e, words, true)); });
      results.append(list);
    } else spine(next, words);
    shown += next.length;
    more.hidden = shown >= found.length;
  }

  var format = new Intl.NumberFormat(language);
  function say(number) { return format.format(number); }

  function events(number) {
    var form = number === 1 && labels.events.one ? labels.events.one : labels.events.other;
    return form.replace("{n}", say(number));
  }

  function active() { return Object.keys(state).length > 0; }

  function update() {
    controls();
    if (!active()) {
      results.hidden = more.hidden = clear.hidden = true;
      whole.forEach(function (e) { e.hidden = false; });
      count.textContent = untouched;
      choose(null);
      return;
    }
    load(function () {
      var start = performance.now();
      var counts = ask();
      results.replaceChildren();
      shown = 0;
      show();
      if (!found.length) results.append(element("p", "quiet", labels.no_results));
      results.hidden = false;
      clear.hidden = false;
      whole.forEach(function (e) { e.hidden = true; });
      count.textContent = events(found.length);
      recount(counts);
      choose([state.from, state.to]);
      results.dataset.milliseconds = (performance.now() - start).toFixed(1);
    });
  }

  function recount(counts) {
    selects.forEach(function (select) {
      var at = COUNTED.indexOf(select.dataset.filter);
      if (at >= 0) Array.prototype.forEach.call(select.options, function (option) {
        if (!option.value) return;
        var known = numbers[at].get(option.value);
        var text = option.dataset.name + " (" + say(known === undefined ? 0 : counts[at][known]) + ")";
        if (option.textContent !== text) option.textContent = text;
      });
    });
  }

  function controls() {
    if (document.activeElement !== input) input.value = state.q || "";
    if (COUNTED.some(function (key) { return state[key]; }) || state.from || state.to) unfold(true);
    selects.forEach(function (select) {
      var value = state[select.dataset.filter] || "";
      select.value = /^(from|to)$/.test(select.dataset.filter) && value ? String(+value.slice(0, 4)) : value;
    });
    view.setAttribute("aria-pressed", String(state.view === "table"));
  }

  function unfold(open) { folder.setAttribute("aria-expanded", String(open)); }

  // ---- the state in the address --------------------------------------------------------------------
  var KEYS = ["q", "kind", "place", "source", "tag", "sure", "from", "to", "view"];

  function read() {
    state = {};
    if (!location.hash.includes("=")) return;
    var from = new URLSearchParams(location.hash.slice(1));
    KEYS.forEach(function (key) { if (from.get(key)) state[key] = from.get(key); });
  }

  function change(part, quietly) {
    Object.keys(part).forEach(function (key) {
      if (part[key]) state[key] = part[key];
      else delete state[key];
    });
    var hash = new URLSearchParams(state).toString();
    history[quietly ? "replaceState" : "pushState"](null, "", hash ? "#" + hash : location.pathname + location.search);
    update();
  }

  addEventListener("popstate", function () { read(); update(); });

  input.addEventListener("input", function () { change({ q: input.value.trim() }, true); });
  input.addEventListener("focus", function () { load(function () { if (!active()) count.textContent = untouched; }); }, { once: true });
  input.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      if (input.value) { input.value = ""; change({ q: "" }, true); } else input.blur();
    }
    if (event.key === "Enter") {
      var first = results.querySelector(".title a, tbody a");
      if (first && !results.hidden) first.focus();
    }
  });
  selects.forEach(function (select) {
    select.addEventListener("change", function () {
      var part = {}, value = select.value, key = select.dataset.filter;
      part[key] = /^(from|to)$/.test(key) && value ? value.padStart(4, "0") : value;
      change(part);
    });
  });
  folder.addEventListener("click", function () { unfold(folder.getAttribute("aria-expanded") !== "true"); });
  clear.addEventListener("click", function () { state = {}; change({}); input.value = ""; input.focus(); });
  view.addEventListener("click", function () { change({ view: state.view === "table" ? "" : "table" }); });
  more.addEventListener("click", function () {
    var last = shown;
    show();
    var links = results.querySelectorAll(".title a, tbody a");
    if (links[last]) links[last].focus();
  });

  // ---- the overview: what is under the pointer, a click to go there, a drag to choose ----------------
  var figure = document.querySelector(".overview");
  var bars = figure && figure.querySelector(".bars");
  var mark = null;

  function bin(at) { // the name of the bar numbered `at`, as a prefix of ISO dates
    var first = figure.dataset.first, year = +first.slice(0, 4), month = +first.slice(5, 7) - 1;
    switch (figure.dataset.unit) {
      case "day": return new Date(Date.parse(first + "T00:00:00Z") + at * 864e5).toISOString().slice(0, 10);
      case "month": {
        var m = year * 12 + month + at;
        return String(Math.floor(m / 12)).padStart(4, "0") + "-" + String(m % 12 + 1).padStart(2, "0");
      }
      case "year": return String(year + at).padStart(4, "0");
      default: return String((Math.floor(year / 10) + at) * 10).padStart(4, "0");
    }
  }

  function binEnd(at) { return figure.dataset.unit === "decade" ? bin(at).slice(0, 3) + "9" : bin(at); }

  function choose(range) {
    if (!bars) return;
    if (mark) mark.remove();
    mark = null;
    if (!range || !(range[0] || range[1])) return;
    var total = +bars.viewBox.baseVal.width, start = 0, end = total - 1;
    for (var i = 0; i < total; i += 1) {
      if (range[0] && binEnd(i) < range[0].slice(0, bin(i).length)) start = i + 1;
      if (range[1] && bin(i).slice(0, range[1].length) <= range[1]) end = i;
    }
    draw(start, end);
  }

  function draw(start, end) {
    if (mark) mark.remove();
    mark = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    mark.setAttribute("class", "chosen");
    mark.setAttribute("x", start);
    mark.setAttribute("width", Math.max(1, end - start + 1));
    mark.setAttribute("height", 100);
    bars.prepend(mark);
  }

  function brush() {
    var counts = figure.dataset.counts.split(","), down = null;
    var note = figure.querySelector(".under-pointer");
    var place = function (event) {
      var rect = bars.getBoundingClientRect();
      return Math.max(0, Math.min(counts.length - 1, Math.floor((event.clientX - rect.left) / rect.width * counts.length)));
    };
    bars.addEventListener("pointermove", function (event) {
      var at = place(event);
      note.textContent = name(bin(at)) + ": " + events(+counts[at] || 0);
      if (down !== null) draw(Math.min(down, at), Math.max(down, at));
    });
    bars.addEventListener("pointerleave", function () { note.textContent = figure.dataset.hint; });
    bars.addEventListener("pointerdown", function (event) {
      down = place(event);
      bars.setPointerCapture(event.pointerId);
    });
    bars.addEventListener("pointerup", function (event) {
      var from = Math.min(down, place(event)), to = Math.max(down, place(event));
      down = null;
      if (from === to && !active()) return go(bin(from));
      change({ from: bin(from), to: binEnd(to) });
    });
    bars.addEventListener("pointercancel", function () { down = null; choose([state.from, state.to]); });
  }

  function name(iso) {
    var parts = iso.split("-").map(Number);
    if (figure.dataset.unit === "decade") return parts[0] + "–" + (parts[0] + 9);
    if (parts.length === 3) return weekday(iso) + " " + parts[2] + "/" + parts[1] + "/" + parts[0];
    return parts.length === 2 ? labels.months[parts[1] - 1] + " " + parts[0] : String(parts[0]);
  }

  function go(iso) {
    var year = "y" + +iso.slice(0, 4);
    var target = document.getElementById(year + iso.slice(4, 7)) || document.getElementById(year);
    if (!target) return change({ from: iso, to: iso });
    history.replaceState(null, "", "#" + target.id);
    target.scrollIntoView();
  }

  if (bars) brush();
  read();
  if (active()) update();
  if (location.hash === "#find") input.focus();
})();

// The search index as records that are quick to ask. The index is classic scripts, since fetch and modules are blocked
// on file://; they are loaded on first use, one after another, and hand themselves to `timelineIndex`. Records are made
// a few at a time, so that a page with a hundred thousand of them still answers to a key.
(function () {
  "use strict";
  var COUNTED = ["year", "kind", "place", "tag", "source", "sure"];
  // Each filter's values as small numbers: counting ten thousand events is then adding in arrays.
  var numbers = {};
  COUNTED.forEach(function (key) { numbers[key] = new Map(); });
  var AT_ONCE = 12; // milliseconds of work between two looks at what the reader does
  var box = document.getElementById("find");
  var source = box ? box.dataset.index : "", parts = box ? +box.dataset.parts || 1 : 0;
  // `made` files of the index are records by now; who is `waiting` goes on when enough of them are.
  var records = [], made = 0, arrived = null, loading = false;
  var waiting = [], listeners = [];

  function fold(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
  }

  function number(key, value) {
    var known = numbers[key];
    if (!known.has(value)) known.set(value, known.size);
    return known.get(value);
  }

  function record(row, names, at) {
    var pick = function (key) { return function (n) { return names[key][n]; }; };
    var e = {
      row: at, url: row[0], label: row[1], first: row[2], last: row[3], at: row[4], title: row[5], summary: row[6],
      kind: row[7], sure: row[8], place: row[9].map(pick("places")), source: row[10].map(pick("sources")),
      tag: row[11].map(pick("tags")), doubt: row[12]
    };
    e.year = String(+e.first.slice(0, 4));
    e.month = e.year * 12 + +e.first.slice(5, 7) - 1;
    e.day = Date.parse(e.first + "T00:00:00Z") / 864e5;
    e.apart = e.kind === "period" || e.kind === "reference";
    // Title first: a place in the text below `head` is a place in the title.
    e.marked = [e.title, e.summary].concat(e.place, e.source, e.tag).join("\n").toLowerCase();
    e.bare = fold(e.marked);
    e.head = fold(e.title).length;
    e.headMarked = e.title.toLowerCase().length;
    e.values = {};
    COUNTED.forEach(function (key) {
      e.values[key] = [].concat(e[key]).map(function (value) { return number(key, value); });
    });
    return e;
  }

  window.timelineIndex = function (data) { arrived = data; };

  function settle() {
    made += 1;
    loading = false;
    if (made < parts) next();
    var ready = waiting.filter(function (w) { return w.ready(); });
    waiting = waiting.filter(function (w) { return !w.ready(); });
    ready.forEach(function (w) { w.then(); });
    if (made > 1) listeners.forEach(function (l) { l.more(); });
  }

  // Work through what has arrived, and leave the page its turn now and then.
  function absorb(data, at) {
    var until = performance.now() + AT_ONCE, first = records.length - at;
    while (at < data.events.length && (at % 50 || performance.now() < until)) {
      records.push(record(data.events[at], data.names, first + at));
      at += 1;
    }
    if (at < data.events.length) setTimeout(absorb, 0, data, at);
    else settle();
  }

  function next() {
    var script = document.createElement("script");
    loading = true;
    script.src = made ? source.replace(/\.js$/, "-" + (made + 1) + ".js") : source;
    script.onload = function () {
      script.remove();
      absorb(arrived, 0);
    };
    script.onerror = function () {
      script.remove();
      loading = false;
      waiting.splice(0).concat(listeners).forEach(function (w) { w.failed(); });
    };
    document.head.append(script);
  }

  // Go on as soon as `ready` holds; `failed` where the index cannot be opened.
  function when(ready, then, failed) {
    if (made < parts && !loading) next();
    if (ready()) then();
    else waiting.push({ ready: ready, then: then, failed: failed });
  }

  function some() { return made > 0; }
  function whole() { return made === parts; }

  window.timeline.records = {
    counted: COUNTED,
    numbers: numbers,
    fold: fold,
    whole: whole,
    // The records of the files that have come so far; null before the first.
    all: function () { return some() ? records : null; },
    // Open the index, then go on with what is there; `failed` where it cannot be opened.
    load: function (then, failed) { when(some, then, failed); },
    // Open the whole index, then go on.
    loadWhole: function (then, failed) { when(whole, then, failed); },
    // Tell of every file that has come after the first, and of one that has not.
    listen: function (more, failed) { listeners.push({ more: more, failed: failed }); }
  };
})();

// The search index as records that are quick to ask. The index is a classic script, since fetch and modules are blocked
// on file://; it is loaded on first use and hands itself to `timelineIndex`.
(function () {
  "use strict";
  var COUNTED = ["year", "kind", "place", "tag", "source", "sure"];
  // Each filter's values as small numbers: counting ten thousand events is then adding in arrays.
  var numbers = {};
  COUNTED.forEach(function (key) { numbers[key] = new Map(); });
  var records = null, loading = null;

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

  window.timelineIndex = function (data) {
    records = data.events.map(function (row, at) { return record(row, data.names, at); });
  };

  window.timeline.records = {
    counted: COUNTED,
    numbers: numbers,
    fold: fold,
    all: function () { return records; },
    // Open the index once, then go on; `failed` where it cannot be opened.
    load: function (source, then, failed) {
      if (records) return then();
      if (!loading) {
        loading = document.createElement("script");
        loading.src = source;
        document.head.append(loading);
      }
      loading.addEventListener("load", then);
      loading.addEventListener("error", function () { loading = null; failed(); });
    }
  };
})();

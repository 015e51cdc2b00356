// A closer look at a part of the picture: months become days where the part is short; the part stands in the address.
(function () {
  "use strict";
  var timeline = window.timeline, days = timeline.days, picture = timeline.overview;
  if (!picture) return;
  var figure = picture.figure;
  var SVG = "http://www.w3.org/2000/svg";
  // So many pieces at most are wider than a pixel on a phone; fewer than the least are no picture.
  var MOST = { day: 120, month: 400, year: 400 }, LEAST = 6, LABELS = 8;
  var keys = figure.querySelectorAll("[data-zoom]");
  var daily = null, looked = ""; // as the page comes, the whole is drawn

  // Gaps and counts by turns: so many days after the one before, so many events.
  window.timelineDays = function (first, runs) {
    var day = days.number("day", first);
    daily = [];
    for (var n = 0; n < runs.length; n += 2) {
      day += runs[n];
      daily.push([day, runs[n + 1]]);
    }
  };

  function part(from, to) {
    var whole = picture.whole, unit = whole.unit;
    if (daily) unit = ["day", "month", "year"].find(function (u) { return days.last(u, to) - days.number(u, from) < MOST[u]; }) || "decade";
    var start = days.number(unit, from), end = days.last(unit, to);
    if (!daily) {
      start = Math.max(start, whole.first);
      return { unit: unit, first: start, counts: whole.counts.slice(start - whole.first, end - whole.first + 1) };
    }
    var counts = new Array(Math.max(0, end - start + 1)).fill(0);
    daily.forEach(function (d) {
      var at = (unit === "day" ? d[0] : days.number(unit, days.start("day", d[0]))) - start;
      if (at >= 0 && at < counts.length) counts[at] += d[1];
    });
    return { unit: unit, first: start, counts: counts };
  }

  picture.ticks = function () {
    var shown = picture.shown, size = shown.counts.length, every = Math.ceil(size / LABELS);
    var each = size <= 2 * LABELS || shown.unit === "year" || shown.unit === "decade";
    var pieces = shown.counts.map(function (count, n) { return [n, picture.start(n)]; });
    var found = pieces.filter(function (p) { return each || p[1].endsWith("-01"); });
    // Of a few weeks the first of a month would be the only label.
    if (found.length < 3) found = pieces.filter(function (p) { return p[0] % every === 0; });
    var step = Math.ceil(found.length / LABELS);
    return found.filter(function (f, at) { return at % step === 0; }).map(function (f, at) {
      var made = document.createElementNS(SVG, "g"), line = document.createElementNS(SVG, "line"), text = document.createElementNS(SVG, "text");
      var x = f[0] / size * 100 + "%", parts = f[1].split("-").map(Number).reverse();
      line.setAttribute("x1", x);
      line.setAttribute("x2", x);
      line.setAttribute("y2", 5);
      text.setAttribute("x", x);
      text.setAttribute("y", 20);
      text.textContent = parts.length === 3 && at ? parts.slice(0, 2).join("/") : parts.join("/");
      if (at % 2) made.setAttribute("class", "minor");
      made.append(line, text);
      return made;
    });
  };

  function span() {
    var shown = picture.shown, size = shown.counts.length;
    return [days.number("day", picture.start(0)), days.last("day", picture.end(size - 1))];
  }

  var limits = span();

  function look() {
    var wanted = timeline.address.one("zoom"), zoom = wanted.split("_");
    if (wanted === looked) {
      picture.select();
      return picture.drawSelection();
    }
    if (zoom.length === 2 && !daily && figure.dataset.days) return load();
    looked = wanted;
    var found = zoom.length === 2 && part(zoom[0], zoom[1]);
    picture.shown = found && found.counts.length ? found : picture.whole;
    allow();
    picture.draw();
  }

  function allow() {
    keys.forEach(function (key) {
      key.disabled = key.dataset.zoom === "in" ? picture.size() <= LEAST : picture.shown === picture.whole;
    });
  }

  function load() {
    var script = document.createElement("script");
    script.src = figure.dataset.days;
    script.onload = look;
    script.onerror = function () { delete figure.dataset.days; look(); };
    document.head.append(script);
  }

  function set(first, last) {
    var wide = Math.min(last - first, limits[1] - limits[0]);
    first = Math.max(limits[0], Math.min(first, limits[1] - wide));
    var everything = first <= limits[0] && first + wide >= limits[1];
    timeline.address.change({ zoom: everything ? "" : days.start("day", first) + "_" + days.start("day", first + wide) }, true);
  }

  // The shortest part that holds half of what is shown, but no more than half the picture: its first and last piece.
  function thickest() {
    var counts = picture.shown.counts, total = counts.reduce(function (a, b) { return a + b; }, 0);
    var most = Math.max(LEAST, Math.ceil(counts.length / 2)), first = 0, sum = 0, best = null;
    counts.forEach(function (count, last) {
      sum += count;
      while (last - first + 1 > most || (first < last && sum - counts[first] >= total / 2)) {
        sum -= counts[first];
        first += 1;
      }
      var enough = sum >= total / 2, length = last - first + 1;
      if (!best || (enough && (!best.enough || length < best.length)) || (!enough && !best.enough && sum > best.sum)) {
        best = { at: [first, last], enough: enough, length: length, sum: sum };
      }
    });
    // A month or a year on its own is looked at by day; where no days are known, a few pieces are the least.
    var least = daily || figure.dataset.days ? (picture.shown.unit === "day" ? LEAST : 1) : LEAST, at = best.at;
    while (at[1] - at[0] + 1 < Math.min(least, counts.length)) at = [Math.max(0, at[0] - 1), picture.hold(at[1] + 1)];
    return at;
  }

  // Closer to what is chosen, or to where one is, or to where most happened.
  function closer() {
    var chosen = picture.selection, at = span(), half = (at[1] - at[0]) / 4;
    if (chosen && chosen[1] - chosen[0] + 1 < picture.size()) {
      return set(days.number("day", picture.start(chosen[0])), days.last("day", picture.end(chosen[1])));
    }
    if (picture.here && picture.place(picture.here, picture.here)) {
      var middle = days.number("day", picture.here);
      return set(Math.round(middle - half), Math.round(middle + half));
    }
    var thick = thickest();
    set(days.number("day", picture.start(thick[0])), days.last("day", picture.end(thick[1])));
  }

  var ACTS = {
    "in": closer,
    out: function () { var at = span(), half = (at[1] - at[0]) / 2; set(Math.round(at[0] - half), Math.round(at[1] + half)); },
    back: function () { var at = span(), by = Math.round((at[1] - at[0]) / 2); set(at[0] - by, at[1] - by); },
    on: function () { var at = span(), by = Math.round((at[1] - at[0]) / 2); set(at[0] + by, at[1] + by); }
  };
  keys.forEach(function (key) { key.addEventListener("click", function () { ACTS[key.dataset.zoom](); }); });

  timeline.address.listen(look);
  allow();
  look();
})();

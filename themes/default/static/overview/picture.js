// The picture of the whole span: bars, periods and years, drawn for the whole or for a part of it that is looked at closer.
(function () {
  "use strict";
  var timeline = window.timeline, days = timeline.days;
  var figure = document.querySelector(".overview");
  if (!figure) return;
  var bars = figure.querySelector(".bars"), ticks = figure.querySelector(".ticks"), all = bars.querySelector(".all");
  var some = shape("path", "some"), chosen = shape("rect", "chosen");
  var drawn = { path: all.getAttribute("d"), ticks: Array.from(ticks.childNodes) };
  var whole = {
    unit: figure.dataset.unit,
    first: days.number(figure.dataset.unit, figure.dataset.first),
    counts: figure.dataset.counts.split(",").map(Number)
  };
  var answered = null;
  // What the other scripts of the overview share: `shown` is the part that is drawn, `selection` the first and last
  // piece that a reader chose in it, or null.
  var picture = {
    figure: figure, frame: figure.querySelector(".frame"), bars: bars, note: figure.querySelector(".under-pointer"),
    words: JSON.parse(figure.dataset.words), whole: whole, shown: whole, selection: null, listeners: []
  };

  function shape(tag, name) {
    var made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    made.setAttribute("class", name);
    return made;
  }

  // A root keeps one loud week from flattening the rest; the smallest count is still seen.
  function outline(counts) {
    var most = Math.max.apply(null, picture.shown.counts);
    return counts.map(function (count, x) {
      return count ? "M" + x + " 100v-" + Math.max(8, Math.round(100 * Math.sqrt(count / most))) + "h.8V100z" : "";
    }).join("");
  }

  picture.size = function () { return picture.shown.counts.length; };
  picture.start = function (n) { return days.start(picture.shown.unit, picture.shown.first + n); };
  picture.end = function (n) { return days.end(picture.shown.unit, picture.shown.first + n); };
  picture.hold = function (n) { return Math.max(0, Math.min(picture.size() - 1, n)); };

  // The first and last piece of a stretch of dates, either end open; null where it lies outside.
  picture.place = function (from, to) {
    var unit = picture.shown.unit, first = picture.shown.first;
    var start = from ? Math.max(0, days.number(unit, from) - first) : 0;
    var end = to ? Math.min(picture.size() - 1, days.last(unit, to) - first) : picture.size() - 1;
    return start <= end ? [start, end] : null;
  };

  picture.say = function (from, to) {
    var total = 0, words = picture.words;
    for (var n = from; n <= to; n += 1) total += picture.shown.counts[n];
    var form = total === 1 && words.events.one ? words.events.one : words.events.other;
    var number = new Intl.NumberFormat(document.documentElement.lang).format(total);
    return days.range(picture.start(from), picture.end(to), words) + ": " + form.replace("{n}", number);
  };

  function lay(rect, share, mark) {
    var at = picture.place(rect.dataset.from, rect.dataset.to);
    rect.setAttribute("x", at ? at[0] * share + mark : 0);
    rect.setAttribute("width", at ? (at[1] - at[0] + 1) * share + mark : 0);
  }

  // How the events that answer a search lie in time, before the bars of all.
  function drawAnswer() {
    figure.classList.toggle("answered", Boolean(answered));
    if (!answered) return some.remove();
    var counts = new Array(picture.size()).fill(0), unit = picture.shown.unit;
    var many = { month: 1, year: 12, decade: 120 }[unit];
    answered.forEach(function (e) {
      var at = (many ? Math.floor(e.month / many) : e.day) - picture.shown.first;
      if (at >= 0 && at < counts.length && !e.apart) counts[at] += 1;
    });
    some.setAttribute("d", outline(counts));
    bars.append(some);
  }

  picture.drawSelection = function () {
    if (!picture.selection) chosen.remove();
    else {
      chosen.setAttribute("x", picture.selection[0]);
      chosen.setAttribute("width", picture.selection[1] - picture.selection[0] + 1);
      chosen.setAttribute("height", 100);
      bars.prepend(chosen);
    }
    figure.classList.toggle("chosen-stretch", Boolean(picture.selection));
    picture.listeners.forEach(function (listener) { listener(); });
  };

  // Take the chosen stretch from the address.
  picture.select = function () {
    var from = timeline.address.one("from"), to = timeline.address.one("to");
    picture.selection = from || to ? picture.place(from, to) : null;
  };

  picture.draw = function () {
    var size = picture.size();
    bars.setAttribute("viewBox", "0 0 " + size + " 100");
    all.setAttribute("d", picture.shown === whole ? drawn.path : outline(picture.shown.counts));
    figure.querySelectorAll(".bands rect").forEach(function (rect) { lay(rect, 100 / size, "%"); });
    figure.querySelectorAll(".bars .page").forEach(function (rect) { lay(rect, 1, ""); });
    ticks.replaceChildren.apply(ticks, picture.shown === whole ? drawn.ticks : picture.ticks());
    picture.select();
    drawAnswer();
    picture.drawSelection();
  };

  picture.answer = function (found) {
    answered = found;
    picture.select();
    drawAnswer();
    picture.drawSelection();
  };
  picture.answering = function () { return Boolean(answered); };

  timeline.overview = picture;
})();

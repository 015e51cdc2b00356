// What was found as a document to print: every event of the view, its sources as numbered notes at the end.
(function () {
  "use strict";
  var timeline = window.timeline, make = timeline.answers.element;
  var box = document.getElementById("find");
  if (!box) return;
  var words = JSON.parse(box.dataset.words);
  // More than this many and a browser that lays out pages seems to hang: the document then says where it stops.
  var MOST = 5000;
  var root = document.documentElement;
  var sources = null, sheet = null;

  window.timelineSources = function (data) { sources = data; };

  function load(then) {
    if (sources) return then();
    var script = document.createElement("script");
    script.src = box.dataset.sources;
    script.onload = then;
    script.onerror = then; // without them the events still name their papers
    document.head.append(script);
  }

  // Numbers in the order of first use; `cite` gives an event's, `list` all notes.
  function Notes() {
    var numbers = new Map();
    this.cite = function (e) {
      var own = sources.events[e.row].map(function (n) {
        if (!numbers.has(n)) numbers.set(n, numbers.size + 1);
        return numbers.get(n);
      });
      return make("sup", "cited", own.sort(function (a, b) { return a - b; }).join(", "));
    };
    this.list = function () {
      var section = make("section", "endnotes"), list = make("ol");
      numbers.forEach(function (number, n) {
        var note = sources.notes[n], line = make("li");
        line.append(make("cite", "", note[0]), note.slice(1, 3).map(function (text) { return text && ", " + text; }).join("") + ". " + note[3]);
        list.append(line);
      });
      section.append(make("h2", "", words.sources), list);
      return section;
    };
  }

  function build(found) {
    clear();
    var notes = sources && new Notes(), heading = make("h2", "", timeline.finder.said());
    sheet = make("section", "printed");
    sheet.append(heading);
    if (found.length > MOST) {
      sheet.append(make("p", "", timeline.finder.cut(MOST, found.length)));
      timeline.finder.tell(timeline.finder.cut(MOST, found.length));
    }
    timeline.answers.document(sheet, notes && notes.cite).add(found.slice(0, MOST));
    if (notes) sheet.append(notes.list());
    if (location.protocol !== "file:") sheet.append(make("p", "quiet", location.href));
    document.getElementById("main").append(sheet);
    root.classList.add("prints-found");
  }

  function clear() {
    if (sheet) sheet.remove();
    sheet = null;
    root.classList.remove("prints-found");
  }

  // The whole timeline where it stands on the page is its own document.
  function itself() { return !timeline.finder.asked() && document.querySelector("[data-whole] .spine"); }

  box.querySelector("[data-print]").addEventListener("click", function () {
    if (itself()) return window.print();
    timeline.finder.open(function () {
      load(function () {
        build(timeline.finder.found());
        window.print();
      });
    });
  });
  addEventListener("beforeprint", function () {
    if (!sheet && timeline.finder.asked() && timeline.records.whole()) build(timeline.finder.found());
  });
  timeline.address.listen(clear);
})();

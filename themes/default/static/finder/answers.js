// Found events as a reader sees them: on the spine, in a list by rank, in a table, or as a document to print.
(function () {
  "use strict";
  var query = window.timeline.query;
  var labels = {};

  function element(tag, name, text) {
    var made = document.createElement(tag);
    if (name) made.className = name;
    if (text) made.textContent = text;
    return made;
  }

  function highlighted(e, words) {
    var link = element("a"), at = 0, spans = [];
    link.href = e.url;
    if (e.head === e.title.length) words.forEach(function (w) {
      var marked = e.marked.slice(0, e.head).includes(w.marked);
      var text = marked ? e.marked : e.bare, word = marked ? w.marked : w.bare;
      for (var start = text.indexOf(word); start >= 0 && start < e.head; start = text.indexOf(word, start + word.length)) {
        spans.push([start, start + word.length]);
      }
    });
    spans.sort(function (a, b) { return a[0] - b[0]; }).forEach(function (span) {
      if (span[0] < at) return;
      link.append(e.title.slice(at, span[0]), element("mark", "", e.title.slice(span[0], span[1])));
      at = span[1];
    });
    link.append(e.title.slice(at));
    return link;
  }

  // `cited` gives the numbers of an event's sources where they are printed behind the events.
  function row(e, words, dated, cited, heading) {
    var made = element("article", "event " + e.kind);
    var at = dated ? [e.label, e.at].filter(Boolean).join(", ") : e.at;
    if (at) made.append(element("p", "at", at));
    var title = element(heading || "h4", "title");
    title.append(highlighted(e, words));
    if (cited) title.append(cited(e));
    made.append(title);
    if (e.summary && e.summary !== e.title) made.append(element("p", "summary", e.summary));
    var facts = element("p", "facts");
    if (e.kind !== "main" && e.kind !== "other") facts.append(element("span", "kind", labels.kinds[e.kind]));
    e.place.concat(cited ? [] : e.source).forEach(function (name) { facts.append(element("span", "", name)); });
    if (e.doubt) facts.append(element("span", "doubt", e.doubt));
    if (facts.childNodes.length) made.append(facts);
    return made;
  }

  function weekday(iso) {
    return labels.days[(new Date(iso + "T12:00:00Z").getUTCDay() + 6) % 7];
  }

  // The end of a stretch of several whole months ("Cuối năm 2021"), which stands under no month; else nothing.
  function longer(e) {
    var next = new Date(Date.parse(e.last + "T00:00:00Z") + 864e5).toISOString();
    return e.first.endsWith("-01") && next.slice(8, 10) === "01" && e.first.slice(0, 7) !== e.last.slice(0, 7) ? e.last : "";
  }

  function heading(e) {
    var iso = e.first, long = longer(e);
    var name = element("h3", "month-name", long ? e.label.charAt(0).toUpperCase() + e.label.slice(1) : labels.months[+iso.slice(5, 7) - 1]);
    name.dataset.at = iso.slice(0, 7);
    if (!long) name.append(" ", element("span", "of-year", String(+iso.slice(0, 4))));
    return name;
  }

  // A new line of the spine: the day, and beside it what happened; without a day where the date is not one.
  function line(into, day) {
    var made = element("div", "day"), date = element("p", "date"), told = element("div", "told");
    if (day) date.append(element("b", "", String(+day.slice(8))), element("span", "", weekday(day)));
    made.append(date, told);
    into.append(made);
    return told;
  }

  // Events in order of time; a later call goes on where the one before stopped.
  function Spine(into, words, cited) {
    var month = "", day = "", told = null;
    this.add = function (events) {
      events.forEach(function (e) {
        if (e.first.slice(0, 7) + longer(e) !== month) {
          month = e.first.slice(0, 7) + longer(e);
          day = "";
          told = null;
          into.append(heading(e));
        }
        var key = e.first === e.last ? e.first : "";
        if (!told || !key || key !== day) told = line(into, key);
        day = key;
        told.append(row(e, words, !key, cited));
      });
    };
  }

  function Ranked(into, words) {
    var list = element("div", "told flat");
    into.append(list);
    this.add = function (events) {
      events.forEach(function (e) { list.append(row(e, words, true, null, "h3")); });
    };
  }

  function Table(into) {
    var table = element("table"), head = element("thead"), heads = element("tr"), body = element("tbody");
    table.append(element("caption", "hidden", labels.results));
    ["column_date", "column_event", "filter_place", "filter_source"].forEach(function (key) {
      var cell = element("th", "", labels[key]);
      cell.scope = "col";
      heads.append(cell);
    });
    head.append(heads);
    table.append(head, body);
    into.append(table);
    this.add = function (events) {
      events.forEach(function (e) {
        var made = element("tr"), title = element("td");
        title.append(highlighted(e, []));
        made.append(element("td", "", [e.label, e.at].filter(Boolean).join(", ")), title);
        made.append(element("td", "", e.place.join(", ")), element("td", "", e.source.join(", ")));
        body.append(made);
      });
    };
  }

  window.timeline.answers = {
    element: element,
    speak: function (words) { labels = words; },
    // What shows the answers to a view: a thing with `add(events)`.
    sheet: function (into, address) {
      var words = query.terms(address.one("q"));
      into.replaceChildren();
      if (address.one("view") === "table") return new Table(into);
      return words.length ? new Ranked(into, words) : new Spine(into, words);
    },
    document: function (into, cited) { return new Spine(into, [], cited); }
  };
})();

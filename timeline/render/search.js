// The beginning of every file of the index: columns back to a row for each event, handed to `timelineIndex`.
// A long array written out as code takes ten times as long to read as the same array parsed from a text.
(function () {
  "use strict";
  function iso(day) { return new Date(day * 864e5).toISOString().slice(0, 10); }

  function figures(iso) { // as Vietnamese newspapers write a day: 12/2/2023
    return +iso.slice(8) + "/" + +iso.slice(5, 7) + "/" + +iso.slice(0, 4);
  }

  window.timelineColumns = function (text) {
    var columns = JSON.parse(text), tables = columns.tables, day = 0, first = iso(0), plainly = figures(first);
    var table = function (key, at) { return tables[key][columns[key][at]]; };
    var events = columns.title.map(function (title, at) {
      if (columns.after[at]) {
        day += columns.after[at];
        first = iso(day);
        plainly = figures(first);
      }
      var summary = columns.summary[at], label = columns.label[at], url = columns.url[at];
      return [
        url[0] === "=" ? "events/" + url.slice(1) + ".html" : url,
        label || plainly,
        first,
        columns.long[at] ? iso(day + columns.long[at]) : first,
        table("at", at),
        title,
        typeof summary === "string" ? summary : title.slice(0, summary[0]) + summary[1],
        table("kind", at),
        table("sure", at),
        table("places", at),
        table("sources", at),
        table("tags", at),
        table("doubt", at)
      ];
    });
    window.timelineIndex({ names: columns.names, events: events });
  };
})();

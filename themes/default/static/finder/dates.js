// Dates in what was typed ("12/10/2026", "12 tháng 10", "tháng 10/2026", "1999"), and whether an event lies on them.
(function () {
  "use strict";
  var DAY = "(?<day>0?[1-9]|[12]\\d|3[01])", MONTH = "(?<month>0?[1-9]|1[0-2])", YEAR = "(?<year>[12]\\d{3})";
  // A year may still be on its way ("12/10/20"), or be given by its end ("12/10/26").
  var ANY = "(?<year>\\d{1,4})", SIGN = "\\s*[/.-]\\s*", WORD = ",?\\s+(?:n[ăa]m\\s+)?";
  var WEEKDAY = "(?:(?:th[ứu]\\s+(?:hai|ba|t[ưu]|n[ăa]m|s[áa]u|b[ảa]y)|ch[ủu]\\s+nh[ậa]t|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\\s+)?";
  var NAMES = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
  var NAME = "(?<name>" + NAMES + ")[a-z]*\\.?";
  // The first that fits at a place is taken; what begins or ends in the middle of a figure is no date.
  var FORMS = [
    YEAR + "-" + MONTH + "-" + DAY,
    WEEKDAY + "(?:ng[àa]y\\s+|h[ôo]m\\s+)?" + DAY + "(?:" + SIGN + MONTH + "(?:" + SIGN + ANY + ")?|\\s+th[áa]ng\\s+" +
      MONTH.replace("month", "month2") + "(?:(?:" + SIGN + "|" + WORD + ")" + ANY.replace("year", "year2") + ")?)",
    "(?:th[áa]ng\\s+)?" + MONTH + "(?:" + SIGN + "|,?\\s+n[ăa]m\\s+)" + YEAR,
    "th[áa]ng\\s+" + MONTH + "(?:,?\\s+" + YEAR + ")?",
    WEEKDAY + DAY + "\\s+" + NAME + "(?:,?\\s+" + YEAR + ")?",
    NAME + "\\s+(?:" + DAY + "(?:,?\\s+" + YEAR + ")?|" + YEAR.replace("year", "year2") + ")",
    "(?:n[ăa]m\\s+)?" + YEAR
  ].map(function (form) { return new RegExp("(?<![\\p{L}\\p{N}/.-])(?:" + form + ")(?![\\p{L}\\p{N}]|[/.-]\\d)", "uy"); });

  function two(text) { return text && text.padStart(2, "0"); }

  // The dates in a text, in order: where each stands, and its `day`, `month` and `year`, empty where not said.
  function find(text) {
    var found = [], at = 0;
    while (at < text.length) {
      var match = null;
      FORMS.some(function (form) {
        form.lastIndex = at;
        match = form.exec(text);
        return match;
      });
      if (match) {
        var said = match.groups, name = said.name ? String(NAMES.split("|").indexOf(said.name) + 1) : "";
        found.push({
          start: at, end: at + match[0].length, text: match[0], day: two(said.day || ""),
          month: two(said.month || said.month2 || name), year: said.year || said.year2 || ""
        });
      }
      at += match ? match[0].length : 1;
    }
    return found;
  }

  function fits(year, said) {
    return !said || year.startsWith(said) || (said.length === 2 && year.endsWith(said));
  }

  // Whether it is short, and no whole month: of "tháng 10" nobody knows that it was on the 12th.
  function brief(e) {
    if (e.brief === undefined) {
      var last = Date.parse(e.last + "T00:00:00Z") / 864e5;
      var months = e.first.endsWith("-01") && new Date((last + 1) * 864e5).toISOString().slice(8, 10) === "01";
      e.brief = last - e.day < 62 && !(months && last - e.day > 26);
    }
    return e.brief;
  }

  // 2 where an event lies on a date, 1 where it reaches into it, 0 where it does not.
  function lies(e, date) {
    var years = [e.first.slice(0, 4), e.last.slice(0, 4)], best = 0;
    var rest = (date.month && "-" + date.month) + (date.day && "-" + date.day);
    years.forEach(function (year) {
      if (best === 2 || !fits(year, date.year)) return;
      var from = year + rest, starts = e.first.slice(0, from.length), ends = e.last.slice(0, from.length);
      if (starts === from && ends === from) best = 2;
      else if (starts <= from && from <= ends && (brief(e) || (!date.day && (starts === from || ends === from)))) best = 1;
    });
    return best;
  }

  window.timeline.dates = { find: find, lies: lies };
})();

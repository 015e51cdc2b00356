// A line of time cut into days, months, years or decades: each piece has a number, a place in ISO dates, and a name.
(function () {
  "use strict";
  var DAY = 864e5;

  function four(year) { return String(year).padStart(4, "0"); }

  // The number of the piece that an ISO date lies in; of "2013" or "2013-02" the first day or month counts.
  function number(unit, iso) {
    var parts = iso.split("-").map(Number), year = parts[0], month = parts[1] || 1;
    if (unit === "day") return Date.parse(four(year) + "-" + String(month).padStart(2, "0") + "-" + String(parts[2] || 1).padStart(2, "0")) / DAY;
    if (unit === "month") return year * 12 + month - 1;
    return unit === "year" ? year : Math.floor(year / 10);
  }

  // The beginning that a piece's dates share; a decade's is its first year.
  function start(unit, n) {
    if (unit === "day") return new Date(n * DAY).toISOString().slice(0, 10);
    if (unit === "month") return four(Math.floor(n / 12)) + "-" + String(n % 12 + 1).padStart(2, "0");
    return four(unit === "year" ? n : n * 10);
  }

  function end(unit, n) { return unit === "decade" ? four(n * 10 + 9) : start(unit, n); }

  // The number of the last piece that a date such as "2013", "2013-02" or "2013-02-12" reaches into.
  function last(unit, iso) {
    var parts = iso.split("-").map(Number);
    if (parts.length === 1 && /day|month/.test(unit)) return number(unit, four(parts[0] + 1)) - 1;
    if (parts.length === 2 && unit === "day") return number("day", start("month", number("month", iso) + 1)) - 1;
    return number(unit, iso);
  }

  function name(iso, words) {
    var parts = iso.split("-").map(Number);
    if (parts.length === 1) return String(parts[0]);
    var forms = parts.length === 3 ? words.day_forms : words.month_forms;
    return forms[parts[1] - 1].replace("{day}", parts[2]).replace("{year}", parts[0]);
  }

  // A stretch in words; either end may be open.
  function range(from, to, words) {
    if (from === to) return name(from, words);
    if (!to) return words.range_from.replace("{from}", name(from, words));
    if (!from) return words.range_to.replace("{to}", name(to, words));
    return words.range.replace("{from}", name(from, words)).replace("{to}", name(to, words));
  }

  window.timeline.days = { number: number, start: start, end: end, last: last, name: name, range: range };
})();

// A question to the records: what was typed and chosen, to the events that answer it, best first.
(function () {
  "use strict";
  var records = window.timeline.records;

  // Words, phrases in quotation marks, and dates, which ask for a day as well as for their letters.
  function terms(query) {
    var words = [], text = query.normalize("NFC").toLowerCase();

    function add(marked, date) {
      if (marked) words.push({ marked: marked, bare: records.fold(marked), date: date });
    }

    text.split(/(["“][^"”]+["”])/).forEach(function (piece, n) {
      if (n % 2) return add(piece.slice(1, -1).trim());
      var at = 0, dates = window.timeline.dates.find(piece);
      dates.concat({ start: piece.length }).forEach(function (date) {
        piece.slice(at, date.start).split(/\s+/).forEach(function (word) {
          add(dates.length ? word.replace(/^[,;(]+|[,;)/.-]+$/g, "") : word); // "15/10/2026, sáng"
        });
        if (date.text) add(date.text, date);
        at = date.end;
      });
    });
    if (dated(words)) words.forEach(function (w) { w.part = !w.date; });
    return words;
  }

  function dated(words) { return words.some(function (w) { return w.date; }); }

  // The letters of a date, but not inside another figure: "2/1" is not in "12/10".
  function standsIn(text, figure) {
    for (var at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
      if (!/\d/.test(text.charAt(at - 1) + text.charAt(at + figure.length))) return at;
    }
    return -1;
  }

  // How well an event answers: 0 not at all; words with their marks as typed before marks folded, title before the rest,
  // its own date before a date that its text speaks of.
  function score(e, words) {
    var exact = 1, title = 0;
    for (var i = 0; i < words.length; i += 1) {
      var word = words[i], on = word.date ? window.timeline.dates.lies(e, word.date) : 0;
      if (on) {
        title += on - 1;
        continue;
      }
      var at = word.date ? standsIn(e.bare, word.bare) : e.bare.indexOf(word.bare);
      if (at < 0 && word.part && records.fold(e.at).includes(word.bare)) continue; // "sáng 15/10"
      if (at < 0) return 0;
      var marked = e.marked.indexOf(word.marked);
      if (marked < 0 || word.date) exact = 0;
      if (marked < 0 ? at < e.head : marked < e.headMarked) title += 1;
    }
    return 1 + exact * (words.length + 1) + title;
  }

  // What was chosen, made ready to be asked ten thousand times; `but` names a filter to leave aside.
  function wanted(address, but) {
    var filters = [];
    records.counted.forEach(function (key) {
      var values = address.all(key);
      if (!values.length || key === but) return;
      var yes = new Uint8Array(records.numbers[key].size);
      values.forEach(function (value) {
        var n = records.numbers[key].get(value);
        if (n !== undefined) yes[n] = 1;
      });
      filters.push({ key: key, yes: yes });
    });
    return { words: terms(address.one("q")), filters: filters, from: address.one("from"), to: address.one("to"),
      apart: Boolean(address.one("q") || (but !== "kind" && address.one("kind"))) || but === "kind" };
  }

  function passes(e, want) {
    if (e.apart && !want.apart) return false;
    if (want.from && e.first < want.from) return false;
    if (want.to && e.first.slice(0, want.to.length) > want.to) return false;
    for (var f = 0; f < want.filters.length; f += 1) {
      var values = e.values[want.filters[f].key], yes = want.filters[f].yes, hit = 0;
      for (var v = 0; v < values.length; v += 1) hit |= yes[values[v]];
      if (!hit) return false;
    }
    return true;
  }

  // A longer text of the same words is answered by none but those that answered the shorter one; a longer date is another.
  var before = { text: "", dated: false, among: "", of: 0, answers: null };

  function among(address) {
    return JSON.stringify(records.counted.concat(["from", "to"]).map(address.all));
  }

  function candidates(address, words) {
    var text = address.one("q"), longer = before.answers && before.text && text.startsWith(before.text);
    var same = longer && !/["“]/.test(text) && !before.dated && !dated(words) && before.of === records.all().length && before.among === among(address);
    return same ? before.answers : records.all();
  }

  // Events stay in order of time within a rank: they are put into ranks, never sorted.
  function ask(address) {
    var want = wanted(address), all = candidates(address, want.words), ranks = [], answers = [];
    for (var n = 0; n < all.length; n += 1) {
      var e = all[n];
      if (!passes(e, want)) continue;
      var rank = want.words.length ? score(e, want.words) : 1;
      if (!rank) continue;
      answers.push(e);
      if (ranks[rank]) ranks[rank].push(e);
      else ranks[rank] = [e];
    }
    before = { text: address.one("q"), dated: dated(want.words), among: among(address), of: records.all().length, answers: answers };
    return [].concat.apply([], ranks.reverse().filter(Boolean));
  }

  // How many events each value of one filter would give, beside the other filters' choices.
  function count(address, key) {
    var want = wanted(address, key), all = records.all();
    var counts = new Int32Array(records.numbers[key].size);
    for (var n = 0; n < all.length; n += 1) {
      var e = all[n];
      if (!passes(e, want) || (want.words.length && !score(e, want.words))) continue;
      for (var v = 0; v < e.values[key].length; v += 1) counts[e.values[key][v]] += 1;
    }
    return function (value) {
      var n = records.numbers[key].get(value);
      return n === undefined ? 0 : counts[n];
    };
  }

  window.timeline.query = { terms: terms, ask: ask, count: count };
})();

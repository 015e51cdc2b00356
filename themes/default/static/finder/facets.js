// Filters: several values of each, how many events each would leave, and every choice as a key that takes it back.
(function () {
  "use strict";
  var make = window.timeline.answers.element;
  var address = window.timeline.address;

  function Facet(box, count) {
    var key = box.dataset.facet, summary = box.querySelector("summary"), name = summary.textContent.trim();
    var tally = make("span", "how-many"), narrow = box.querySelector("[data-narrow]");
    var known = null;
    summary.append(tally);

    // Looked at when first asked for: a list may hold two hundred names, and most are never opened.
    function lines() {
      known = known || Array.prototype.map.call(box.querySelectorAll("li"), function (line) {
        var input = line.querySelector("input");
        return { line: line, input: input, number: line.querySelector("[data-n]"), name: line.querySelector("span").textContent };
      });
      return known;
    }

    function recount() {
      if (!box.open || !window.timeline.records.all()) return;
      var counted = count(key);
      lines().forEach(function (l) {
        var found = counted.of(l.input.value);
        l.number.textContent = counted.say(found);
        l.line.classList.toggle("none", !found);
      });
    }

    box.addEventListener("change", function (event) {
      if (event.target === narrow) return;
      var part = {};
      part[key] = lines().filter(function (l) { return l.input.checked; }).map(function (l) { return l.input.value; });
      // What no list offers may still stand in the address: a name that few events have.
      part[key] = part[key].concat(address.all(key).filter(function (value) {
        return !lines().some(function (l) { return l.input.value === value; });
      }));
      address.change(part);
    });
    box.addEventListener("toggle", recount);
    box.addEventListener("keydown", function (event) {
      if (event.key !== "Escape" || !box.open) return;
      event.preventDefault();
      box.open = false;
      summary.focus();
    });
    if (narrow) narrow.addEventListener("input", function () {
      var wanted = window.timeline.records.fold(narrow.value.trim());
      lines().forEach(function (l) { l.line.hidden = !window.timeline.records.fold(l.name).includes(wanted); });
    });

    this.box = box;
    this.key = key;
    this.name = name;
    this.called = function (value) {
      var line = lines().find(function (l) { return l.input.value === value; });
      return line ? line.name : value;
    };
    this.show = function () {
      var values = address.all(key);
      // A browser that comes back to a page has kept its ticks.
      if (known || values.length || box.querySelector("input:checked")) {
        lines().forEach(function (l) { l.input.checked = values.includes(l.input.value); });
      }
      tally.textContent = values.length ? " (" + values.length + ")" : "";
      recount();
    };
  }

  // `count(key)` gives `of(value)`, how many events a value would leave, and `say(number)`.
  function Facets(boxes, chips, words, count) {
    var facets = Array.prototype.map.call(boxes, function (box) { return new Facet(box, count); });

    document.addEventListener("click", function (event) {
      facets.forEach(function (f) { if (!f.box.contains(event.target)) f.box.open = false; });
    });
    document.addEventListener("focusin", function (event) {
      facets.forEach(function (f) { if (!f.box.contains(event.target)) f.box.open = false; });
    });

    function chip(text, takeBack) {
      var line = make("li"), key = make("button", "chip", text);
      key.type = "button";
      key.setAttribute("aria-label", words.take_back.replace("{name}", text));
      key.addEventListener("click", function () {
        var at = Array.prototype.indexOf.call(chips.children, line);
        address.change(takeBack());
        var next = chips.children[Math.min(at, chips.children.length - 1)];
        (next ? next.firstChild : facets[0] ? facets[0].box.querySelector("summary") : document.body).focus();
      });
      line.append(key);
      return line;
    }

    // `range` says a chosen stretch of time in words, and is empty where none is.
    this.show = function (range) {
      facets.forEach(function (f) { f.show(); });
      var lines = [];
      facets.forEach(function (f) {
        address.all(f.key).forEach(function (value) {
          lines.push(chip(f.name + ": " + f.called(value), function () {
            var part = {};
            part[f.key] = address.all(f.key).filter(function (other) { return other !== value; });
            return part;
          }));
        });
      });
      if (range) lines.push(chip(range, function () { return { from: "", to: "" }; }));
      chips.replaceChildren.apply(chips, lines);
      chips.hidden = !lines.length;
    };
    this.said = function () {
      return Array.prototype.map.call(chips.children, function (line) { return line.textContent; }).join("; ");
    };
  }

  window.timeline.Facets = Facets;
})();

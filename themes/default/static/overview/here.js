// Where one is: a mark in the picture that goes along as one scrolls, and the picture itself as a strip above the page.
(function () {
  "use strict";
  var timeline = window.timeline, picture = timeline.overview;
  if (!picture) return;
  var SECTIONS = ".digest[id], .year[id], .month[id], .results [data-at]";
  var DAYS = ".spine .day time, .results [data-at]";
  var root = document.documentElement, figure = picture.figure;
  var mark = document.createElement("span");
  var waiting = false;
  mark.className = "here";
  mark.hidden = true;
  picture.frame.append(mark);

  function dateOf(element) {
    var named = element.dateTime || element.dataset.at;
    if (named) return named;
    var parts = element.id.slice(1).split("-");
    return [parts[0].padStart(4, "0")].concat(parts.slice(1)).join("-");
  }

  // Sections stand in order of time, so half of those left are put aside at each step.
  function current() {
    var sections = Array.prototype.filter.call(
      document.querySelectorAll(picture.shown.unit === "day" ? DAYS : SECTIONS), function (s) { return s.offsetParent; });
    var line = innerHeight * 0.4, low = 0, high = sections.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (sections[middle].getBoundingClientRect().top <= line) low = middle + 1;
      else high = middle;
    }
    return low ? dateOf(sections[low - 1]) : "";
  }

  function show() {
    waiting = false;
    picture.here = scrollY ? current() : ""; // at the top nobody has to be told where they are
    var at = picture.here && picture.place(picture.here, picture.here);
    mark.hidden = !at;
    if (!at) return;
    mark.style.left = at[0] / picture.size() * 100 + "%";
    mark.style.width = (at[1] - at[0] + 1) / picture.size() * 100 + "%";
  }

  function soon() {
    if (!waiting) requestAnimationFrame(show);
    waiting = true;
  }

  // Out of sight, the picture becomes a strip at the top; the figure keeps its room, so that nothing jumps.
  new IntersectionObserver(function (entries) {
    var gone = !entries[0].isIntersecting && entries[0].boundingClientRect.top < 0;
    figure.style.height = gone ? figure.offsetHeight + "px" : "";
    figure.classList.toggle("strip", gone);
    root.classList.toggle("has-strip", gone);
  }).observe(figure);

  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon, { passive: true });
  picture.listeners.push(soon);
})();

// Notes stand in the margin beside the words that they explain, each clear of the one above; a phone keeps them below.
(function () {
  "use strict";
  var body = document.querySelector(".body");
  var notes = Array.from(document.querySelectorAll(".notes li"));
  var room = matchMedia("(min-width: 64rem)");
  var GAP = 12; // pixels between two notes
  if (!body || !notes.length) return;

  // Everything is measured before anything is moved, so that the page is laid out once.
  function place() {
    body.classList.toggle("beside", room.matches);
    body.style.minHeight = "";
    if (!room.matches) return;
    var start = body.getBoundingClientRect().top, free = 0;
    var tops = notes.map(function (note) {
      var words = document.getElementById("m" + note.id.slice(1));
      var top = Math.max(free, words ? words.getBoundingClientRect().top - start : 0);
      free = top + note.offsetHeight + GAP;
      return top;
    });
    notes.forEach(function (note, at) { note.style.top = tops[at] + "px"; });
    body.style.minHeight = free + "px";
  }

  addEventListener("resize", place);
  if (!room.matches) return; // a phone has nothing to place, and need not be asked about its faces
  place();
  document.fonts.ready.then(place);
})();

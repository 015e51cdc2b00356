// Notes stand in the margin beside the words that they explain, each clear of the one above; a phone keeps them below.
(function () {
  "use strict";
  var body = document.querySelector(".body");
  var notes = Array.from(document.querySelectorAll(".notes li"));
  var room = matchMedia("(min-width: 64rem)");
  var GAP = 12; // pixels between two notes
  if (!body || !notes.length) return;

  function place() {
    body.classList.toggle("beside", room.matches);
    body.style.minHeight = "";
    if (!room.matches) return;
    var start = body.getBoundingClientRect().top, free = 0;
    notes.forEach(function (note) {
      var words = document.getElementById("m" + note.id.slice(1));
      var top = Math.max(free, words ? words.getBoundingClientRect().top - start : 0);
      note.style.top = top + "px";
      free = top + note.offsetHeight + GAP;
    });
    body.style.minHeight = free + "px";
  }

  place();
  addEventListener("resize", place);
  document.fonts.ready.then(place);
})();

// Arrives beside the styles, before the first paint, and holds nothing up: the reader's choice of light or dark.
(function (root) {
  "use strict";
  root.classList.add("js");
  try {
    var mode = localStorage.getItem("timeline-theme");
    if (mode) root.dataset.theme = mode;
  } catch (e) { /* storage is blocked: the system's choice stands */ }
})(document.documentElement);

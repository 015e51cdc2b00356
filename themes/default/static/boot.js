// Comes beside the styles, before the first paint: the reader's choice of light or dark, and a word to the browser which
// faces the page is set in, since of itself it would ask for them only once the styles have come.
(function (root, script) {
  "use strict";
  root.classList.add("js");
  try {
    var mode = localStorage.getItem("timeline-theme");
    if (mode) root.dataset.theme = mode;
  } catch (e) { /* storage is blocked: the system's choice stands */ }

  // From a folder a face comes at once, and browsers refuse to be told of it beforehand.
  if (!/^http/.test(location.protocol)) return;
  root.classList.add("served");
  (script.dataset.faces || "").split(" ").filter(Boolean).forEach(function (name) {
    var link = document.createElement("link");
    link.rel = "preload";
    link.as = "font";
    link.type = "font/woff2";
    link.crossOrigin = "";
    link.href = script.src.replace(/boot\.js$/, "fonts/" + name + ".woff2");
    document.head.append(link);
  });
})(document.documentElement, document.currentScript);

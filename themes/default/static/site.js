// What scripts add to a page that is whole without them.
(function () {
  "use strict";
  var root = document.documentElement;

  function dark() {
    var mode = root.dataset.theme;
    return mode ? mode === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  document.addEventListener("click", function (event) {
    var toggle = event.target.closest("[data-theme-toggle]");
    if (toggle) {
      root.dataset.theme = dark() ? "light" : "dark";
      try { localStorage.setItem("timeline-theme", root.dataset.theme); } catch (e) { /* not kept */ }
    }
    var copy = event.target.closest("[data-copy]");
    if (copy) copyText(copy);
  });

  function copyText(button) {
    var source = document.getElementById(button.dataset.copy);
    var range = document.createRange();
    range.selectNodeContents(source);
    var selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    var done = function () {
      var name = button.textContent;
      button.textContent = button.dataset.done;
      setTimeout(function () { button.textContent = name; }, 2000);
    };
    // The clipboard interface is missing on file://; the selection can still be copied.
    if (navigator.clipboard && isSecureContext) navigator.clipboard.writeText(source.textContent).then(done, function () {});
    else if (document.execCommand("copy")) done();
  }
})();

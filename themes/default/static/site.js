// What scripts add to a page that is whole without them: light and dark, copying, the keyboard.
(function () {
  "use strict";
  var root = document.documentElement;
  var STEPS = ".title a, .top a, .near a, .names a, .results tbody a";

  function dark() {
    var mode = root.dataset.theme;
    return mode ? mode === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  document.addEventListener("click", function (event) {
    var target = event.target;
    if (target.closest("[data-theme-toggle]")) {
      root.dataset.theme = dark() ? "light" : "dark";
      try { localStorage.setItem("timeline-theme", root.dataset.theme); } catch (e) { /* not kept */ }
    }
    if (target.closest("[data-keys]")) help();
    if (target.closest("[data-close]")) target.closest("dialog").close();
    if (target.closest("[data-find]") && find()) event.preventDefault();
    if (target.closest("[data-copy]")) copy(target.closest("[data-copy]"));
  });

  // The page's address: the one that the site says it has, or else the one that it was opened at.
  function address() {
    var made = document.createElement("span"), said = document.querySelector("link[rel=canonical]");
    made.className = "hidden";
    made.textContent = said ? said.href : location.href.split("#")[0];
    document.body.append(made);
    return made;
  }

  function copy(button) {
    var named = document.getElementById(button.dataset.copy), source = named || address();
    var name = button.dataset.name = button.dataset.name || button.textContent;
    getSelection().selectAllChildren(source);
    function done() {
      if (!named) source.remove();
      button.textContent = button.dataset.done;
      setTimeout(function () { button.textContent = name; }, 2000);
    }
    // The clipboard interface is missing on file://; a selection can be copied there all the same.
    function byHand() { if (document.execCommand("copy")) done(); }
    if (navigator.clipboard && isSecureContext) navigator.clipboard.writeText(source.textContent).then(done, byHand);
    else byHand();
  }

  function help() {
    var dialog = document.getElementById("keys");
    if (dialog && dialog.showModal && !dialog.open) dialog.showModal();
  }

  function find() {
    var input = document.getElementById("q");
    if (!input || !input.offsetParent) return false;
    input.focus();
    input.select();
    return true;
  }

  function step(by) {
    var links = Array.prototype.filter.call(document.querySelectorAll(STEPS), function (a) { return a.offsetParent; });
    if (!links.length) return;
    var at = links.indexOf(document.activeElement);
    if (at >= 0) at += by;
    else {
      at = links.findIndex(function (a) { return a.getBoundingClientRect().top >= 0; });
      if (by < 0) at -= 1;
    }
    links[Math.max(0, Math.min(links.length - 1, at))].focus();
  }

  function follow(rel) {
    var link = document.querySelector('.around a[rel="' + rel + '"]');
    if (link) link.click();
  }

  var KEYS = {
    "/": function () {
      var link = document.querySelector("[data-find]");
      if (!find() && link) link.click();
    },
    "?": help,
    j: function () { step(1); },
    k: function () { step(-1); },
    ArrowRight: function () { follow("next"); },
    ArrowLeft: function () { follow("prev"); }
  };

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest("input:not([type=checkbox]), select, textarea, dialog, [contenteditable]")) return;
    var act = KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
})();

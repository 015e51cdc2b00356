// What a reader chose, kept in the address after "#": the overview and search share it, so that every view can be sent on.
(function () {
  "use strict";
  // In this order they stand in the address; a filter may stand there several times.
  var KEYS = ["q", "year", "kind", "place", "tag", "source", "sure", "from", "to", "view", "zoom"];
  var listeners = [];
  var state = read();

  function read() {
    var found = {};
    if (!location.hash.includes("=")) return found; // "#y2024" is a place on the page
    var given = new URLSearchParams(location.hash.slice(1));
    KEYS.forEach(function (key) {
      var values = given.getAll(key).filter(Boolean);
      if (values.length) found[key] = Array.from(new Set(values));
    });
    return found;
  }

  function write() {
    var params = new URLSearchParams();
    KEYS.forEach(function (key) {
      (state[key] || []).forEach(function (value) { params.append(key, value); });
    });
    return params.toString();
  }

  function tell() {
    listeners.forEach(function (listener) { listener(); });
  }

  addEventListener("popstate", function () {
    state = read();
    tell();
    var target = !location.hash.includes("=") && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) target.scrollIntoView(); // it may have been hidden when the browser looked for it
  });

  window.timeline = {};
  window.timeline.address = {
    all: function (key) { return state[key] || []; },
    one: function (key) { return state[key] ? state[key][0] : ""; },
    any: function (keys) { return keys.some(function (key) { return state[key]; }); },
    listen: function (listener) { listeners.push(listener); },
    // Take new values: a list, a text, or nothing; `quietly` leaves no step to go back to.
    change: function (part, quietly) {
      Object.keys(part).forEach(function (key) {
        var values = [].concat(part[key] || []);
        if (values.length) state[key] = values;
        else delete state[key];
      });
      var hash = write();
      history[quietly ? "replaceState" : "pushState"](null, "", hash ? "#" + hash : location.pathname + location.search);
      tell();
    }
  };
})();

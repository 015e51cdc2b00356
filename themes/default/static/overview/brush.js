// Choosing a stretch of time in the picture, by pointer, touch or two sliders; a click or tap goes there.
(function () {
  "use strict";
  var timeline = window.timeline, picture = timeline.overview;
  if (!picture) return;
  var figure = picture.figure, frame = picture.frame, note = picture.note, words = picture.words;

  // Search takes the stretch where it stands on the page; elsewhere the front page shows what lies in it.
  function choose(from, to, quietly) {
    var told = new CustomEvent("timeline:choose", { cancelable: true, detail: { from: from, to: to, quietly: quietly } });
    if (!document.dispatchEvent(told) || !from || quietly) return;
    var scope = figure.dataset.scope ? figure.dataset.scope + "&" : "";
    location.href = figure.dataset.front + "#" + scope + "from=" + from + "&to=" + to;
  }

  function nearest(n) {
    var best = n, far = Infinity;
    picture.shown.counts.forEach(function (count, at) {
      if (!count || Math.abs(at - n) >= far) return;
      best = at;
      far = Math.abs(at - n);
    });
    return best;
  }

  function go(n) {
    var iso = picture.start(nearest(n)), year = "y" + +iso.slice(0, 4);
    var month = year + iso.slice(4, 7); // a quarter that begins with it stands under no month
    var target = document.getElementById(month) || document.querySelector("[id^='" + month + "-']") || document.getElementById(year);
    if (target && target.offsetParent) {
      if (!timeline.address.one("zoom")) history.replaceState(null, "", "#" + target.id);
      target.scrollIntoView();
    } else if (figure.dataset.years) location.href = figure.dataset.years + +iso.slice(0, 4) + ".html#" + year + iso.slice(4, 7);
    else choose(iso, picture.end(nearest(n)));
  }

  // ---- two sliders: the ends of the stretch ------------------------------------------------------------
  var handles = ["from", "to"].map(function (end, which) {
    var made = document.createElement("div");
    made.className = "handle " + end;
    made.tabIndex = 0;
    made.setAttribute("role", "slider");
    made.setAttribute("aria-label", words["handle_" + end]);
    made.addEventListener("keydown", function (event) { if (press(event.key, which)) event.preventDefault(); });
    frame.append(made);
    return made;
  });

  function ends() { return picture.selection ? picture.selection.slice() : [0, picture.size() - 1]; }

  function press(key, which) {
    var at = ends(), size = picture.size(), page = Math.max(2, Math.round(size / 12));
    var step = {
      ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -page, PageUp: page, Home: -size, End: size
    }[key];
    if (key === "Escape" && picture.selection) {
      picture.selection = null;
      choose("", "");
    } else if (key === "Enter" && picture.selection) choose(picture.start(at[0]), picture.end(at[1]));
    else if (step) {
      at[which] = which ? Math.max(at[0], picture.hold(at[1] + step)) : Math.min(at[1], picture.hold(at[0] + step));
      var everything = at[0] === 0 && at[1] === size - 1 && picture.shown === picture.whole;
      picture.selection = everything ? null : at;
      note.textContent = picture.say(at[0], at[1]);
      choose(everything ? "" : picture.start(at[0]), everything ? "" : picture.end(at[1]), true);
    } else return false;
    picture.drawSelection();
    return true;
  }

  picture.listeners.push(function () {
    var at = ends(), size = picture.size();
    handles.forEach(function (handle, which) {
      handle.style.left = (at[which] + which) / size * 100 + "%";
      handle.setAttribute("aria-valuemin", 0);
      handle.setAttribute("aria-valuemax", size - 1);
      handle.setAttribute("aria-valuenow", at[which]);
      handle.setAttribute("aria-valuetext", timeline.days.name(which ? picture.end(at[1]) : picture.start(at[0]), words));
    });
  });

  // ---- pointer and touch ---------------------------------------------------------------------------------
  var fixed = null, held = -1;

  function under(event) {
    var box = picture.bars.getBoundingClientRect();
    return picture.hold(Math.floor((event.clientX - box.left) / box.width * picture.size()));
  }

  function drop() {
    fixed = null;
    picture.select();
    picture.drawSelection();
  }

  frame.addEventListener("pointerdown", function (event) {
    held = handles.indexOf(event.target);
    fixed = held < 0 ? under(event) : ends()[1 - held];
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener("pointermove", function (event) {
    var at = under(event);
    if (fixed !== null) {
      picture.selection = [Math.min(fixed, at), Math.max(fixed, at)];
      picture.drawSelection();
    }
    note.textContent = fixed === null ? picture.say(at, at) : picture.say(picture.selection[0], picture.selection[1]);
  });
  frame.addEventListener("pointerleave", function () { note.textContent = words.brush_hint; });
  frame.addEventListener("pointerup", function (event) {
    if (fixed === null) return;
    var from = Math.min(fixed, under(event)), to = Math.max(fixed, under(event));
    var click = held < 0 && from === to && !picture.answering();
    drop();
    if (click) go(from);
    else choose(picture.start(from), picture.end(to));
  });
  frame.addEventListener("pointercancel", drop);
})();

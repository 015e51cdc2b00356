"""How search does on a very long timeline: `python -m tests.browser.measure_large [EVENTS]` (100,000 unless told).

It prints when the first answer stands, when the last file of the index is in, the longest time in between that the page
would not have answered a key, and how long an answer, a filter's count and the making of a printed document take.
"""

import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser import measure

WATCH = """() => {
  window.longest = 0;
  new PerformanceObserver(list => list.getEntries().forEach(e => { longest = Math.max(longest, e.duration); }))
    .observe({type: 'longtask'});
}"""
ANSWERED = "() => document.querySelector('[data-results]').dataset.milliseconds"
WHOLE = "() => timeline.records.whole()"
# Opening the longest list of a filter counts what each of its values would leave.
COUNT = """() => {
  const start = performance.now();
  timeline.query.count(timeline.address, 'place');
  return performance.now() - start;
}"""
PRINT = """() => new Promise(done => {
  const start = performance.now();
  window.print = () => done(performance.now() - start);
  document.querySelector('[data-print]').click();
})"""


def main(events: int) -> None:
    """Build what search needs, and measure."""
    with tempfile.TemporaryDirectory() as work, sync_playwright() as playwright:
        output = measure.front(Path(work), events)
        measure.weight(output)
        browser = playwright.chromium.launch(executable_path=measure.chromium(), args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto((output / "index.html").as_uri())
        page.evaluate(WATCH)
        start = page.evaluate("performance.now()")
        page.fill("#q", "dong thap")
        page.wait_for_function(ANSWERED)
        print(f"first answer after {page.evaluate('performance.now()') - start:.0f} ms")
        page.wait_for_function(WHOLE, timeout=120_000)
        print(f"whole index after {page.evaluate('performance.now()') - start:.0f} ms", end=", ")
        print(f"longest task {page.evaluate('longest'):.0f} ms")
        for query in measure.TYPED:
            times = measure.answers(page, query)
            print(f"{query!r}: {statistics.median(times):.1f} ms a keystroke, {max(times):.1f} at most")
        print(f"counts of a filter: {page.evaluate(COUNT):.0f} ms")
        page.goto((output / "index.html").as_uri() + "#year=2014&kind=main")
        page.wait_for_function(WHOLE, timeout=120_000)
        found = page.inner_text("[data-count]")
        print(f"printed document of {found}: {page.evaluate(PRINT):.0f} ms")
        browser.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)

"""Pictures of every kind of page for the documents: `python -m tests.browser.screenshots docs/screenshots`."""

import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import sync_playwright

from timeline.build import build
from timeline.config import load

ROOT = Path(__file__).parents[2]
# Name of the picture, theme, page (the first that fits), width, light or dark.
PICTURES = (
    ("timeline", "default", "index.html", 1280, "light"),
    ("timeline-phone-dark", "default", "index.html", 390, "dark"),
    ("search", "default", "index.html#q=cau+vam+say", 1280, "light"),
    ("table", "default", "index.html#view=table", 1280, "dark"),
    ("filters", "default", "index.html#year=2024&kind=main&kind=other", 1280, "light"),
    ("year", "default", "years/2024.html#y2024-06", 1280, "light"),
    ("event", "default", "events/*thong-xe*.html", 1280, "light"),
    ("event-phone", "default", "events/*thong-xe*.html", 390, "light"),
    ("article", "default", "articles/[!i]*.html", 1280, "light"),
    ("place", "default", "places/[!i]*.html", 1280, "light"),
    ("story", "default", "threads/[!i]*.html", 1280, "light"),
    ("on-this-day", "default", "on-this-day/[!i]*.html", 1280, "light"),
    ("quality", "default", "quality.html", 1280, "light"),
    ("names", "default", "tags/index.html", 1280, "light"),
    ("source", "default", "sources/[!i]*.html", 390, "light"),
    ("periods", "default", "periods.html", 390, "dark"),
    ("references", "default", "references.html", 390, "light"),
    ("about", "default", "about.html", 390, "light"),
    ("not-found", "default", "404.html", 390, "dark"),
    ("embed", "default", "embed.html", 390, "light"),
    ("broadsheet", "broadsheet", "index.html", 1280, "light"),
    ("archive", "archive", "index.html", 1280, "light"),
)


def main(folder: Path) -> None:
    """Build the sample project in each theme and photograph its pages."""
    folder.mkdir(parents=True, exist_ok=True)
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    with tempfile.TemporaryDirectory() as work, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for name, theme, pattern, width, scheme in PICTURES:
            output = Path(work) / theme
            if not output.exists():
                build(replace(load(ROOT), theme=theme, output=output))
            path, _, state = pattern.partition("#")
            found = sorted(output.glob(path))
            if not found:
                print(f"no page like {path}: {name} left out")
                continue
            context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page = context.new_page()
            page.goto(found[0].as_uri() + (f"#{state}" if state else ""))
            page.evaluate("document.fonts.ready")
            page.wait_for_timeout(300)
            page.screenshot(path=str(folder / f"{name}.png"))
            context.close()
        browser.close()
    (folder / "README.md").write_text(gallery(), encoding="utf-8")


def gallery() -> str:
    """Write the page that shows all pictures."""
    shown = [
        f"## {name}\n\nTheme `{theme}`, `{page}`, {width} px, {scheme}\n\n![{name}]({name}.png)\n"
        for name, theme, page, width, scheme in PICTURES
    ]
    return "\n".join(("# Every kind of page\n\nMade by `python -m tests.browser.screenshots`.\n", *shown))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/screenshots"))

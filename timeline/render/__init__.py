"""A timeline to a static site: `pages` makes every file, `publish` puts them on disk; the only writer of a build."""

from timeline.render.drawing import Drawing
from timeline.render.files import File
from timeline.render.pages import pages
from timeline.render.publish import Published, publish

__all__ = ["Drawing", "File", "Published", "pages", "publish"]

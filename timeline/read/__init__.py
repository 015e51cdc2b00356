"""Files to articles: `read_file`, `read_folder`, and `layout` for a text that is no file."""

from timeline.read.folder import Readout, article_files, read_folder
from timeline.read.layout import Layout, layout
from timeline.read.readers import read_file

__all__ = ["Layout", "Readout", "article_files", "layout", "read_file", "read_folder"]

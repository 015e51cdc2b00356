"""Timeline to files: the pages of the site, its data and feeds, and their publication."""

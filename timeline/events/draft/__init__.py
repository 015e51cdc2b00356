"""One article to drafts of its events: which mentions tell a happening, and in what words."""

"""A saved page to its draft: what it declares, what it shows, which part of it is the article."""

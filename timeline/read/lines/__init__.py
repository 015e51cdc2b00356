"""The lines of an article to what each is: headline, publication line, running text, closing mark."""

"""How Vietnamese newspapers tell: words as tables, names, sentences, hours, and the keys that words are compared by."""

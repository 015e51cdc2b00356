"""A text to the expressions in it: cut into tokens, matched by the rules, vetoes asked."""

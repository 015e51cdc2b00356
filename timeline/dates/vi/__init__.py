"""Vietnamese: words, rules, joins, vetoes and the sentences that explain a reading."""

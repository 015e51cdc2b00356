"""Timeline to the formats of other programs: one module a format, one table of them all."""

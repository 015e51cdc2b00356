"""A phrase's clue, in its surroundings, to the days that it means."""

"""A sentence to the places of its happening."""

"""Expressions to whole phrases: joined, and weighed whether they stand as dates."""

"""The commands; the only place that prints, asks or exits."""

import click


@click.group()
def main() -> None:
    """Turn articles into a timeline."""

"""`python -m timeline` is `timeline`."""

from timeline.cli import main

if __name__ == "__main__":  # a process of a build's own imports this module under another name
    main()

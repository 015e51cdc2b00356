"""Ask the Nu HTML checker about every page of every theme: `python -m tests.browser.nu` (needs npm and Java).

It prints what it finds, and fails where that is an error or a warning.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.browser.tools import fetch, sites

# The last version whose package brings the jar.
CHECKER = "vnu-jar@24.10.17"


def main() -> int:
    """Check; give the exit code."""
    with tempfile.TemporaryDirectory() as work:
        jar = fetch(CHECKER, Path(work) / "npm") / "vnu-jar/build/dist/vnu.jar"
        found = dict(sites(Path(work) / "sites"))
        count = sum(1 for site in found.values() for _ in site.rglob("*.html"))
        checked = subprocess.run(
            ["java", "-jar", str(jar), "--skip-non-html", "--Werror", *map(str, found.values())], check=False
        )
    print(f"{count} pages of {len(found)} sites: {'clean' if checked.returncode == 0 else 'faulty'}")
    return checked.returncode


if __name__ == "__main__":
    sys.exit(main())

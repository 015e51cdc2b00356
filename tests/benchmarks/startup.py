"""How long `timeline dates` takes on one article above bare Python: the least of many runs of each, in milliseconds.

`layout` is what reading the article's lines adds to importing the nouns, patterns compiled on first use included.

python tests/benchmarks/startup.py [RUNS]
"""

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "timeline/starter/articles/05-hop-long-som-sau-su-co-sa-lan.txt"


def least(command: list[str], runs: int) -> float:
    """The shortest of `runs` runs, in milliseconds: what the machine needs when nothing else is in the way.

    The first run is not counted: it writes the bytecode that an installed package has.
    """
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    times = []
    for _ in range(runs + 1):
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True, cwd=ROOT, env=environment)
        times.append(time.perf_counter() - start)
    return min(times[1:]) * 1000


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    bare = least([sys.executable, "-c", "pass"], runs)
    print(f"bare Python             {bare:6.1f} ms")
    nouns = least([sys.executable, "-c", "import timeline.model"], runs)
    lines = (
        f"import pathlib; from timeline.read import layout; layout(pathlib.Path({str(ARTICLE)!r}).read_text('utf8'))"
    )
    print(f"layout                  {least([sys.executable, '-c', lines], runs) - nouns:6.1f} ms above the nouns")
    for form in ("jsonl", "table"):
        took = least([sys.executable, "-m", "timeline", "dates", str(ARTICLE), "--format", form], runs)
        print(f"timeline dates, {form:7} {took:6.1f} ms, {took - bare:6.1f} ms above")


if __name__ == "__main__":
    main()

"""How long `timeline dates` takes to start above bare Python: the least of many runs of each, in milliseconds.

python tests/benchmarks/startup.py [RUNS]
"""

import subprocess
import sys
import time

TEXT = "Chiều 29/1, hội đồng họp phiên thường kỳ."


def least(command: list[str], runs: int) -> float:
    """The shortest of `runs` runs, in milliseconds: what the machine needs when nothing else is in the way."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command, input=TEXT.encode(), stdout=subprocess.DEVNULL, check=True)
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    bare = least([sys.executable, "-c", "pass"], runs)
    dates = least([sys.executable, "-m", "timeline", "dates", "--published", "2024-02-03", "--format", "jsonl"], runs)
    print(f"bare Python      {bare:6.1f} ms")
    print(f"timeline dates   {dates:6.1f} ms")
    print(f"above            {dates - bare:6.1f} ms")


if __name__ == "__main__":
    main()

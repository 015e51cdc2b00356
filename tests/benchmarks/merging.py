"""Time the merging of 100,000 tellings on one core: `python -m tests.benchmarks.merging [NUMBER]`.

The tellings are made up: words drawn by Zipf's law over three years, three tellings a happening in half
of the cases, each with some of the words exchanged. Prints seconds, groups and peak memory.
"""

import random
import resource
import sys
import time
from datetime import date, timedelta

from timeline.events.draft.traits import Case, traits_of
from timeline.events.language.folding import slug
from timeline.events.language.terms import level, terms
from timeline.events.merge.merging import clusters
from timeline.model import Basis, Event, EventKind, Precision, Published, PublishedFrom, Source, When
from timeline.uncollected import uncollected

ONSETS = "b c d đ g h k l m n ng nh ph qu r s t th tr v x ch kh"
RHYMES = "a á ai an ang anh ao âu ăn e em ên êu i inh iên o oan ong ô ôn ông ơi u ung ươn ương y yên"
SYLLABLES = [onset + rhyme for onset in ONSETS.split() for rhyme in RHYMES.split()]
PLACES = ["Hà Nội", "Nghệ An", "Cà Mau", "Gia Lai", "Lai Châu", "Đồng Tháp", "Bắc Giang", "Quảng Ngãi", "Huế", "TP.HCM"]


def words(rng: random.Random, count: int) -> list[str]:
    """Words by Zipf's law: few are in every telling, most in hardly any."""
    return [SYLLABLES[min(len(SYLLABLES) - 1, int(rng.paretovariate(0.35)) - 1)] for _ in range(count)]


def tellings(number: int, seed: int = 7) -> list[Case]:
    """Make up tellings."""
    rng = random.Random(seed)
    out: list[Case] = []
    while len(out) < number:
        day = date(2021, 1, 1) + timedelta(days=rng.randrange(1096))
        story, background, place = words(rng, 28), words(rng, 40), rng.choice(PLACES)
        for copy in range(rng.choice([1, 1, 2, 4])):
            told = [word if rng.random() < 0.7 else words(rng, 1)[0] for word in story]
            title, quote = " ".join(told[:10]), " ".join(told)
            when = When(day, day, Precision.DAY, Basis("", ""))
            published = Published(day + timedelta(days=copy), None, PublishedFrom.HEADER)
            path = f"articles/{len(out)}.txt"
            source = Source(path, title, published, None, "hôm đó", quote, when)
            kind = EventKind.MAIN
            event = Event(f"{len(out):x}", slug(title), when, title, quote, kind, (place,), sources=(source,))
            lead = " ".join(word if rng.random() < 0.7 else words(rng, 1)[0] for word in (*story, *background))
            out.append(Case(event, traits_of(event, quote), terms(level(f"{title}\n{lead}"))))
    return out[:number]


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    cases = tellings(number)
    start = time.process_time()
    with uncollected():
        for case in cases:
            traits_of(case.event, case.event.sources[0].quote)
    drawn = time.process_time()
    groups = clusters(cases)
    merged = time.process_time() - drawn
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{number} tellings on one core: {merged + drawn - start:.1f} s in all")
    print(f"{merged:.1f} s to merge into {len(groups)} groups, peak {peak} MB")
    print(f"{drawn - start:.1f} s to draw their traits, which is part of drafting: on every core, kept between builds")


if __name__ == "__main__":
    main()

"""Work on every core: the same results in order, and nothing left behind."""

import threading

from timeline import cores


def square(number: int) -> int:
    return number * number


def test_results_come_in_order() -> None:
    assert list(cores.spread(square, range(100), chunk=3)) == [number * number for number in range(100)]


def test_no_thread_is_left_when_the_work_is_done() -> None:
    before = threading.active_count()
    assert len(list(cores.spread(square, range(100), chunk=3))) == 100
    assert threading.active_count() == before


def test_no_thread_is_left_where_nobody_listens_to_the_end() -> None:
    before = threading.active_count()
    results = cores.spread(square, range(1000), chunk=3)
    assert next(iter(results)) == 0
    results.close()  # type: ignore[attr-defined]  # it is a generator
    assert threading.active_count() == before

"""The pipeline on one screen: articles are read, dates found, events told, pages made and published."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from timeline.config import Config
from timeline.events import drafted, silent, tell
from timeline.model import Notice, Timeline
from timeline.readings import check_folder, gather, no_article, remarks, unite
from timeline.render import Drawing, publish
from timeline.store import opened

T = TypeVar("T")


class Step(StrEnum):
    """What a build is busy with."""

    FIND = "find"
    RENDER = "render"


class Watch(Protocol):
    """Hands items on one by one, and may show how far a step is; `total` is None where it is not known."""

    def __call__(self, items: Iterable[T], step: Step, total: int | None) -> Iterable[T]: ...


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made: the timeline, and everything the user should know, in order of the pipeline."""

    timeline: Timeline
    notices: tuple[Notice, ...]


def unwatched(items: Iterable[T], step: Step, total: int | None) -> Iterable[T]:  # noqa: ARG001
    """Hand items on and show nothing."""
    return items


def build(config: Config, watch: Watch = unwatched) -> Built:
    """Build the project's site. Raises ConfigError, ThemeError or OSError, and then the old site stands."""
    told = assemble(config, watch)
    with opened(config.root, "pages.sqlite") as kept:
        site = Drawing(told.timeline, config, kept.everything())
        published = publish(watch(site.files(), Step.RENDER, site.total), config.output)
        kept.keep(site.made, ())
    return Built(told.timeline, tuple(dict.fromkeys((*told.notices, *silent(told.timeline), *published.notices))))


def assemble(config: Config, watch: Watch = unwatched) -> Built:
    """Make the project's timeline and write nothing but the cache.

    Raises ConfigError or OSError, also where there is no article: that is no wish for an empty site.
    """
    check_folder(config)
    found = gather(config.articles, config.root, lambda files, total: watch(files, Step.FIND, total))
    united = unite(found.readings, config.keep_apart)
    drafts = drafted(united.readings, config.editorial, found.keys, config.root)
    timeline = tell(united.readings, config.editorial, drafts)
    if not timeline.readings and not timeline.events:  # an editor may have added some without any article
        raise no_article(config, found.notices)
    noticed = (found.notices, *(r.article.warnings for r in united.readings), united.notices, timeline.notices)
    said = (remarks(config, timeline.readings), *noticed)
    return Built(timeline, tuple(dict.fromkeys(notice for group in said for notice in group)))

"""Health for properties: any answers to any cautions, and every way to press every point."""

from random import Random
from typing import NamedTuple

from hypothesis import strategies as st

from tsubo.domain.atlas import Atlas
from tsubo.domain.cautions import Caution, Cautions
from tsubo.domain.health import Affected, Answer, Health, Reply
from tsubo.domain.side import Side
from tsubo.domain.way import Way


class Press(NamedTuple):
    """One point on one side in one way."""

    point: str
    side: Side
    way: Way


def every_press(atlas: Atlas) -> list[Press]:
    """Return every point on every side in every way of its station."""
    return [
        Press(point.id, side, way)
        for station in atlas.ordered()
        for point in atlas.points_of(station)
        for side in point.sides
        for way in station.ways
    ]


def yes(*regions: tuple[str, Side], agreed: bool = False) -> Answer:
    """Return a yes about these regions."""
    return Answer(Reply.YES, frozenset(Affected(*region) for region in regions), agreed)


def any_affected(caution: Caution) -> st.SearchStrategy[frozenset[Affected]]:
    """Return any regions that may be named with a yes to ``caution``."""
    if not caution.regions:
        return st.just(frozenset())
    one = st.builds(Affected, st.sampled_from(caution.regions), st.sampled_from(Side))
    return st.frozensets(one, max_size=3)


def any_answer(caution: Caution) -> st.SearchStrategy[Answer]:
    """Return any answer to ``caution``."""
    told = st.builds(Answer, st.just(Reply.YES), any_affected(caution), st.booleans())
    others = [Answer(reply) for reply in Reply if reply is not Reply.YES]
    return st.one_of(told, st.sampled_from(others))


def any_health(cautions: Cautions) -> st.SearchStrategy[Health]:
    """Return any answers to up to six cautions, with up to two warning signs."""
    names = st.lists(st.sampled_from(sorted(cautions.classes)), max_size=6, unique=True)
    answers = names.flatmap(
        lambda told: st.fixed_dictionaries(
            {name: any_answer(cautions.classes[name]) for name in told}
        )
    )
    signs = st.frozensets(st.sampled_from(sorted(cautions.signs)), max_size=2)
    return st.builds(Health, answers, signs)


def random_health(cautions: Cautions, chance: Random) -> Health:
    """Return a yes to one to six cautions, some with regions, some with a professional's yes."""
    answers = {}
    for name in chance.sample(sorted(cautions.classes), chance.randint(1, 6)):
        regions = cautions.classes[name].regions
        named = chance.sample(regions, chance.randint(0, min(2, len(regions))))
        affected = frozenset(Affected(region, chance.choice(list(Side))) for region in named)
        answers[name] = Answer(Reply.YES, affected, chance.random() < 0.5)
    signs = chance.sample(sorted(cautions.signs), 1) if chance.random() < 0.1 else []
    return Health(answers, frozenset(signs))

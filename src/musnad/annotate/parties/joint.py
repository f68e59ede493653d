"""Several parties in one phrase: «بوتين وبايدن», «الولايات المتحدة والصين»."""

from musnad.annotate.scene import Phrase, Scene
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import COMMAS


def joint_parts(scene: Scene, phrase: Phrase) -> list[Phrase]:
    """Split «بوتين وبايدن», «الولايات المتحدة والصين»: at each «و» behind which a new party begins.

    A second role of the same person («رئيس الحزب ووزير الخارجية السابق») is none: there the first part has no name.
    """
    cuts = [phrase.first]
    for k in range(phrase.first + 1, phrase.last):
        if scene.words[k].conjunction and _new_party(scene, cuts[-1], k):
            cuts.append(k)
    ends = [*cuts[1:], phrase.last]
    return [Phrase(a, _without_comma(scene, a, b), True) for a, b in zip(cuts, ends, strict=True)]


def _new_party(scene: Scene, first: int, k: int) -> bool:
    word, named = scene.words[k], scene.named.get(k)
    if named is not None and named.kind in ("place", "body", "medium"):
        start = scene.named.get(first)
        return start is not None and start.last >= k - 1
    before = scene.words[first].head
    if word.article and word.head is not None and k == first + 1 and before is not None:
        return scene.words[first].article and word.head.kind == before.kind and word.head.class_ == before.class_
    if word.head is None or word.article:
        return bool(word.flags & f.GIVEN or scene.is_name(k)) and _is_all_name(scene, first, k)
    if word.head.class_ in ("collective", "anonymous") or word.head.kind in ("medium", "document"):
        return before is not None and before.kind == word.head.kind
    return word.head.kind == "person" and word.head.number == "s" and _ends_in_name(scene, k)


def _is_all_name(scene: Scene, first: int, k: int) -> bool:
    return all(scene.words[i].flags & f.GIVEN or scene.is_name(i) for i in range(first, k))


def _ends_in_name(scene: Scene, k: int) -> bool:
    return bool(scene.words[k - 1].flags & f.GIVEN) or scene.is_name(k - 1)


def _without_comma(scene: Scene, first: int, last: int) -> int:
    return last - 1 if last - 1 > first and scene.forms[last - 1] in COMMAS else last

"""Where a medium is named: by its head noun, by its name, or by a word of news."""

from musnad.annotate.scene.scene import Scene
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import BOUNDARIES

_MEDIUM = 8


def medium_near(scene: Scene, j: int, conveys: bool = False) -> bool:
    """Tell whether a medium's phrase begins at *j*: by its head noun, by its name, or by a word of news behind a head
    that other bodies have as well («وكالة … للأنباء»). Where it is known to convey something, the head will do."""
    head = scene.words[j].head
    if head is not None and (head.kind == "medium" or (conveys and head.class_ == "medium")):
        return head.class_ == "medium"
    shared = head is not None and head.class_ == "medium"
    behind = scene.named.get(j + 1)
    if head is not None and head.kind == "body" and behind is not None and behind.kind == "medium":
        return True
    for k in range(j, min(j + (_MEDIUM if shared else 3), scene.n)):
        named = scene.named.get(k)
        if named is not None and named.kind == "medium":
            return True
        if shared and (scene.words[k].flags & f.NEWS or (k == j + 1 and scene.opens[k] >= 0)):
            return True
        if scene.forms[k] in BOUNDARIES and scene.opens[k] < 0:
            return False
        if not shared and scene.opens[k] < 0 and (k > j or head is not None or named is not None):
            return False
    return False

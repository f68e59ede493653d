"""Posts of a platform that a page has taken in: «… — Name (@handle) March 11, 2023». No verb tells whose."""

import unicodedata

from musnad.annotate.attributions.draft import Draft
from musnad.annotate.attributions.ends import trimmed
from musnad.annotate.scene import Phrase, Scene
from musnad.text.punctuation import DASHES, STOPS

RULE = "embedded-post"
_LONGEST = 120
_NAME = 8
_TAIL = 16
_HANDLE = 7
_LINK = ("pic", ".", "twitter")


def embedded_posts(scene: Scene) -> list[Draft]:
    """Return a draft for each post: its text before the dash, its writer's name between dash and handle."""
    found = []
    for at in scene.places_of("@"):
        if at < 2 or scene.forms[at - 1] != "(" or ")" not in scene.forms[at + 2 : at + _HANDLE]:
            continue
        dash = next((k for k in range(at - 2, max(-1, at - 2 - _NAME), -1) if scene.forms[k] in DASHES), -1)
        if 0 < dash < at - 2:
            draft = _post(scene, dash, at - 1)
            if draft is not None:
                found.append(draft)
    return found


def _post(scene: Scene, dash: int, bracket: int) -> Draft | None:
    last = _without_link(scene, dash)
    while last > 0 and not scene.forms[last - 1][0].isalnum():
        last -= 1
    first, last = trimmed(scene, _first(scene, last), last)
    while first < last and not scene.forms[first][0].isalnum() and scene.opens[first] < 0:
        first += 1
    if first >= last:
        return None
    draft = Draft(RULE, [], "say", "speech")
    draft.part, draft.source, draft.side = "post", Phrase(dash + 1, bracket, True), "after"
    draft.content, draft.because_end = [(first, last)], "the post's writer is named"
    return draft


def _without_link(scene: Scene, dash: int) -> int:
    """Cut the address of a picture and the tags off the end of a post."""
    last = next((k for k in range(dash - 1, max(0, dash - _TAIL), -1) if scene.follows(k, _LINK)), dash)
    tags = [k for k in range(max(0, last - _TAIL), last) if scene.forms[k] == "#"]
    return tags[0] if tags and not any(scene.forms[k] in STOPS for k in range(tags[0], last)) else last


def _first(scene: Scene, last: int) -> int:
    """Return where a post begins: with its sentence; in another script than the page's, with the first such word."""
    page = next((_script(form[0]) for form in scene.forms if form[0].isalpha()), "")
    if last <= 0 or _script(scene.forms[last - 1][0]) == page:
        return scene.sentence_start[max(0, last - 1)]
    first = last
    for k in range(last - 1, max(-1, last - _LONGEST), -1):
        if scene.forms[k] == "\n" or (scene.forms[k][0].isalpha() and _script(scene.forms[k][0]) == page):
            break
        first = k
    return first


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]

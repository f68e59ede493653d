"""Which way a bare weekday, date or month leans in its clause: ahead, behind, or neither."""

from musnad.annotate.times.pieces import COMMAS, Forms
from musnad.annotate.times.words import LeanTables

FARTHEST_BEFORE = 12
FARTHEST_BEHIND = 2
LONG = 3
ENDS = frozenset(".!?؟;؛:\n…") | {".."}


def lean_of(tables: LeanTables, forms: Forms, first: int, end: int) -> int:
    """Return 1 where the words around ``[first, end)`` tell of what is to come, -1 of what has been, 0 of neither."""
    for i in range(first - 1, max(first - 1 - FARTHEST_BEFORE, -1), -1):
        form = forms[i]
        if form in ENDS or (form in COMMAS and i < first - 1) or tables.clause.at(forms, i):
            break
        hit = tables.words.at(forms, i)
        if hit:
            return hit.value
        if _is_future(tables, form, tables.joined_prefixes):
            return 1
    return _lean_behind(tables, forms, end)


def _lean_behind(tables: LeanTables, forms: Forms, end: int) -> int:
    """Look at the next few words, as far as they belong to the clause."""
    if end < len(forms) and forms[end] in COMMAS:
        end += 1
    for i in range(end, min(end + FARTHEST_BEHIND, len(forms))):
        form, hit = forms[i], tables.words.at(forms, i)
        if form in ENDS or form in COMMAS or (hit and hit.cut):
            return 0
        if (hit and hit.value > 0) or _is_future(tables, form, tables.future_prefixes):
            return 1
    return 0


def _is_future(tables: LeanTables, form: str, prefixes: tuple[str, ...]) -> bool:
    """Tell whether a word is a verb in the future by its beginning."""
    return len(form) > LONG and form.startswith(prefixes) and not form.startswith(tables.not_future)

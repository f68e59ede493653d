"""Records as JSON that is safe to print: what a terminal would obey or a line splitter would split at is escaped."""

import re

import msgspec

from musnad.records import Record, Unreadable

# JSON itself escapes the controls below a space. All of these can stand within strings alone, as bytes of UTF-8: delete
# and the controls of the second table, marks, embeddings, overrides and isolates of direction, separators of lines and
# paragraphs, the byte order mark, the anchors of annotations, tags.
_UNSAFE = re.compile(
    rb"\x7f|\xc2[\x80-\x9f]|\xd8\x9c|\xe2\x80[\x8b\x8e\x8f\xa8-\xae]|\xe2\x81[\xa0-\xaf]"
    rb"|\xef\xbb\xbf|\xef\xbf[\xb9-\xbb]|\xf3\xa0[\x80\x81][\x80-\xbf]"
)


def compact(result: Record | Unreadable) -> bytes:
    """Return one line of JSON in UTF-8, without a line break."""
    return safe(msgspec.json.encode(result))


def indented(result: Record | Unreadable) -> bytes:
    """Return JSON in UTF-8, indented for people."""
    return msgspec.json.format(compact(result), indent=2)


def safe(encoded: bytes) -> bytes:
    """Return JSON that means the same, with every character that is not safe to print written as its escape."""
    return _UNSAFE.sub(_escaped, encoded)


def _escaped(found: re.Match[bytes]) -> bytes:
    units = found.group().decode().encode("utf-16-be")
    return "".join(f"\\u{int.from_bytes(units[i : i + 2]):04x}" for i in range(0, len(units), 2)).encode()

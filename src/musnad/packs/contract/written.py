"""How signs are written in a corpus file, so that all of a text is seen and reads back."""

import re
import unicodedata

# The zero-width non-joiner stands within Persian words: it stays as it is
_KEEP = " \u200c"
_ESCAPE = re.compile(r"\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)", re.DOTALL)


def split(value: str, separator: str) -> list[str]:
    """Split at each *separator* that no backslash takes literally."""
    parts, taken = [""], False
    for char in value:
        if char == separator and not taken:
            parts.append("")
            continue
        taken = char == "\\" and not taken
        parts[-1] += char
    return [part.strip(" ") for part in parts]


def plain(value: str) -> str:
    """Return what a written value means, its backslashes taken away."""
    return _ESCAPE.sub(lambda m: _meant(m.group(1)), value)


def _meant(escape: str) -> str:
    if len(escape) > 1:
        return chr(min(int(escape[1:], 16), 0x10FFFF))
    return "\n" if escape == "n" else escape


def escaped(text: str, signs: str = "") -> str:
    """Write *text* so that it is seen and read back: its outer spaces and invisible signs by their code points."""
    inner = "".join("\\" + c if c in signs or c == "\\" else _visible(c) for c in text)
    body = inner.strip(" ")
    if not body:
        return "\\u0020" * len(inner)
    front = len(inner) - len(inner.lstrip(" "))
    return "\\u0020" * front + body + "\\u0020" * (len(inner) - front - len(body))


def _visible(char: str) -> str:
    if char == "\n":
        return "\\n"
    if char in _KEEP or not (char.isspace() or unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")):
        return char
    return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"


def shown(text: str) -> str:
    """Return *text* on one line and without signs that could hide or turn what stands beside them."""
    return "".join(_visible(c) for c in text)

"""Punctuation by what it does, in all scripts that a pack may read; folded, as tokens have it."""

COMMAS = frozenset({",", "،", "、"})
SEMICOLONS = frozenset({";", "؛"})
COLONS = frozenset({":", "﹕"})
DASHES = frozenset({"-", "--", "–", "—", "―", "−"})
PAUSES = COMMAS | DASHES
STOPS = frozenset({".", "..", "...", "!", "?", "؟", "۔"})
FULL_STOPS = frozenset({".", "..", "...", "۔"})
OPEN_BRACKETS = frozenset({"(", "[", "{"})
CLOSE_BRACKETS = frozenset({")", "]", "}"})
BRACKET_OF = {"(": ")", "[": "]", "{": "}"}
BOUNDARIES = COMMAS | SEMICOLONS | COLONS | DASHES | STOPS | OPEN_BRACKETS | CLOSE_BRACKETS | {"\n", "/", "|", "•", "*"}

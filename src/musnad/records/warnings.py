"""The closed list of warning codes, with the sentence that each one says."""

WARNINGS: dict[str, str] = {
    "quotation.unclosed": "a quotation is opened and never closed",
    "quotation.unopened": "a quotation is closed that was never opened",
    "text.surrogate": "a lone surrogate was replaced by U+FFFD",
    "text.bidi-control": "the text holds a control that changes the direction of what is shown",
    "text.empty": "the text holds no words",
    "language.unknown": "the language is none that a pack reads",
    "language.declared-differs": "the text is not in the language that it is declared to be in",
    "published.unreadable": "the date of publication could not be read",
    "headline.absent": "the headline that was given does not stand in the text",
}

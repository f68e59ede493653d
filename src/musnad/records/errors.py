"""The closed list of codes of what can't be read, with the sentence that each one says."""

ERRORS: dict[str, str] = {
    "text.missing": "there is no text to read",
    "html.unsupported": "pages are not read yet: give the article's text",
    "field.type": "a value is no string",
    "reader.defect": "Musnad failed on this text, which is a fault of its own",
}

"""The annotators, one question a file: each is handed a pack's words and a text, and gives what it found."""

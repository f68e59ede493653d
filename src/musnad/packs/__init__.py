"""Packs: what Musnad knows about one language, a folder each."""

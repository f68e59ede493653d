"""Text below the level of meaning: folding for comparison, tokens, sentences, quotation marks."""

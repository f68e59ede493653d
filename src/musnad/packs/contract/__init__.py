"""The contract of a pack, one lexicon file a module: the shape of its words, and what each field means."""

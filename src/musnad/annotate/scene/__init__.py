"""What all annotators look at: the text as arrays, and the noun phrases in it. The base of this layer, no annotator."""

from musnad.annotate.scene.before import phrase_before
from musnad.annotate.scene.media import medium_near
from musnad.annotate.scene.names import Names
from musnad.annotate.scene.nominal import Phrase, phrase_after
from musnad.annotate.scene.scene import Named, Scene

__all__ = ["Named", "Names", "Phrase", "Scene", "medium_near", "phrase_after", "phrase_before"]

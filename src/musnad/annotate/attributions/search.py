"""One walk to the right of a cue: where it is, and what it has met."""

from musnad.annotate.attributions.cues import Candidate
from musnad.annotate.scene import Phrase, Scene

# So far behind its cue an opener may stand, in tokens (findings: no gold one beyond)
REACH = 60


class Search:
    """One walk to the right of a cue."""

    __slots__ = (
        "beside", "candidate", "circumstance", "finite_at", "gave_up", "hanging", "leads", "limit", "objects", "scene",
        "skip_to", "start", "subject",
    )  # fmt: skip

    def __init__(
        self, scene: Scene, candidate: Candidate, finite_at: frozenset[int], hanging: frozenset[int] = frozenset()
    ) -> None:
        self.scene, self.candidate, self.finite_at, self.hanging = scene, candidate, finite_at, hanging
        self.start = candidate.last
        self.limit = min(scene.sentence_end[candidate.first], candidate.last + REACH)
        self.skip_to = -1
        self.beside = True  # only circumstances so far: the subject, if it comes, is still to come
        self.subject: Phrase | None = None  # what stands behind the cue, once it was asked for
        self.circumstance = False  # a preposition stood on the way
        self.leads = candidate.cue.preps
        self.objects = "object" in candidate.cue.verb.frames
        self.gave_up = "nothing that opens a content stands behind it"

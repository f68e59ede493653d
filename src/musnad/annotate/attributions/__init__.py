"""Who is said to have said what: source, cue and content of every attribution.

The passes, in order: cues and phrases; for each an opener and a source; where each cuts in on the one before; where
each content ends; what lies within what; forms.
"""

from musnad.annotate.attributions.attributions import Attributions, Findings
from musnad.annotate.attributions.cues import Refused
from musnad.annotate.attributions.draft import Draft

__all__ = ["Attributions", "Draft", "Findings", "Refused"]

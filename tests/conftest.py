"""What holds for all tests."""

from hypothesis import settings

# The first example also loads what a pack knows; how long things take is tested where that is the point
settings.register_profile("musnad", deadline=None)
settings.load_profile("musnad")

"""``python -m musnad`` is ``musnad``."""

from musnad.commands import main

main()

"""What a command writes, and where to."""

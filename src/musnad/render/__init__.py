"""A record as people and programs want it: lines for a terminal, JSON, rows of a table."""

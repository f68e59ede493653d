"""What a command reads: files of text, lines of JSON."""

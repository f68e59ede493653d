"""What all commands stand in: how they are found, how they end."""

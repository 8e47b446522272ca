"""Word and other writers. Imports nothing of desktop, and no Qt."""

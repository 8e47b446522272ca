"""Read-only questions asked of a project."""

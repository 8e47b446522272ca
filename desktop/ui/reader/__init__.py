"""The reading and coding surface."""

"""Small parts that know nothing of projects."""

"""Files on disk become ParsedDocument values; READERS in table.py lists the formats."""

"""The parts of a Word file, one module per Word feature."""

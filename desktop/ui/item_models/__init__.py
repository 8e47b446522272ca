"""Qt item models over plain lists."""

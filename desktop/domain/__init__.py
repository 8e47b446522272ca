"""The nouns: frozen dataclasses and pure rules, standard library only."""

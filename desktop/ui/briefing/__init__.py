"""The parts of the Briefing workspace that know nothing of a project: the preview of its pages, and how it is laid out."""

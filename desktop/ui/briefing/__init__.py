"""The parts of the Briefing workspace that know nothing of a project: outline, quotations, preview of the pages."""

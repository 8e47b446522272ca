"""From the project to exports.content."""

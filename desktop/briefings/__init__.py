"""From the project to what exporters take: exports.content, and what stands beside it."""

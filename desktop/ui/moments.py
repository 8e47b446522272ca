"""Moments as the window tells them: on the clock of this computer, days by name."""

from datetime import date, datetime

from desktop.ui.words import tr


def local_time(at: str) -> datetime:
    """A time of history (UTC, ISO 8601) on the clock of this computer."""
    return datetime.fromisoformat(at.replace("Z", "+00:00")).astimezone()


def day_name(day: date, today: date) -> str:
    """Today, Yesterday, or the date."""
    past = (today - day).days
    if past in (0, 1):
        return tr("Yesterday") if past else tr("Today")
    return f"{day.day} {day:%B %Y}"

"""While somebody reads blind, what would show them others' codings waits: which actions may be used then."""

from desktop.ui.context import Context, when_writable, with_project


def sees_all(context: Context) -> bool:
    """Whether a project is open of which one sees everybody's codings."""
    return with_project(context) and not reads_blind(context)


def may_write_agreement(context: Context) -> bool:
    """Whether agreement may be written: also of oneself and those beside whom one stands in Compare.

    What is compared there are documents that one has marked done oneself.
    """
    if sees_all(context):
        return True
    session = context.session
    compared = getattr(context.window.workspace, "compared_by", {}).get("reviewer_ids", ())
    return session is not None and session.reviewer.id in compared


def may_change_briefing(context: Context) -> bool:
    """Whether briefings may be written to, which draw on everybody's codings."""
    return when_writable(context) and sees_all(context)


def reads_blind(context: Context) -> bool:
    """Whether somebody is not shown all that others coded."""
    from desktop.analysis import blindness  # brings the store: loaded with a project in any case

    session = context.session
    return session is not None and blindness.reads_blind(session.project, session.reviewer.id)

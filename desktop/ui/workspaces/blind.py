"""What stands in place of a workspace that would show what others coded, while somebody reads blind."""

from collections.abc import Callable

from desktop.ui.theme import Theme
from desktop.ui.words import tr
from desktop.ui.workspaces.compare_none import NothingToCompare


class BlindPage(NothingToCompare):
    """Says why, and what ends it.

    Args:
        on_read: goes to the documents.
    """

    def __init__(self, theme: Theme, *, on_read: Callable[[], object]) -> None:
        super().__init__(theme, icon="eye-off")
        self.setObjectName("workspace")
        self.say(
            tr("Not while you read blind"),
            tr(
                "A briefing draws on what everybody coded, and this project is coded blind. It is here once you and "
                "the others have marked every document done, or when coding blind is switched off in File, Project."
            ),
            tr("Go to the documents"),
        )
        self.wanted.connect(lambda: on_read())

"""One party of an article, in the making."""


class Party:
    """One party in the making."""

    __slots__ = (
        "definite",
        "entity",
        "gender",
        "heads",
        "id",
        "kind",
        "members",
        "mentions",
        "name",
        "name_forms",
        "named",
        "number",
        "place",
        "roles",
    )  # fmt: skip

    def __init__(self, number: int, kind: str) -> None:
        self.id = f"p{number}"
        self.place = number
        self.kind = kind
        self.name = ""
        self.name_forms: tuple[str, ...] = ()
        self.entity: str | None = None
        self.named = False
        self.gender = ""
        self.number = "s"
        self.definite = False
        self.members: tuple[Party, ...] = ()
        self.heads: set[str] = set()
        self.roles: list[tuple[str, ...]] = []
        self.mentions: dict[tuple[int, int], str] = {}

"""The municipal schemes (LAB § 176, before 2020 § 83), typed by hand from the pages of the municipalities.

For the groups of persons everywhere, and for all terms of faxe, naestved, skive and stevns-1000, the pages were
read as quoted in rates/godtgoerelse.
"""

from schemes_by_amount import (
    Egedal,
    Frederikssund,
    Gladsaxe,
    Guldborgsund,
    Herning,
    Roskilde,
    Silkeborg,
    Stevns1000,
    Takst750,
    Ungecentrum,
)
from schemes_by_expense import (
    Aabenraa,
    Billund,
    FaaborgMidtfyn,
    Faxe,
    Naestved,
    Odense,
    Skive,
    SvendborgUdgift,
)

SCHEMES = {
    "aabenraa": Aabenraa,
    "billund": Billund,
    "egedal": Egedal,
    "faaborg-midtfyn": FaaborgMidtfyn,
    "faxe": Faxe,
    "frederikssund": Frederikssund,
    "gladsaxe": Gladsaxe,
    "guldborgsund": Guldborgsund,
    "herning": Herning,
    "naestved": Naestved,
    "odense": Odense,
    "roskilde": Roskilde,
    "silkeborg": Silkeborg,
    "skive": Skive,
    "stevns-1000": Stevns1000,
    "svendborg-udgift": SvendborgUdgift,
    "takst-750": Takst750,
    "ungecentrum": Ungecentrum,
}

"""The expressions that are read, a row each: a new expression is a new row in one of these tables.

The longest match wins, the order of `RULES` breaks ties. Parts of the day and clock times before or
after a day, ranges between two whole dates and second names in parentheses are read by `joins.py`
for all rows alike.
"""

from .row import Rule
from .rules_centuries import CENTURY_RULES
from .rules_counts import COUNT_RULES
from .rules_days import DAY_RULES
from .rules_feasts import FEAST_RULES
from .rules_lunar import LUNAR_RULES
from .rules_periods import PERIOD_RULES
from .rules_quarters import QUARTER_RULES
from .rules_reigns import REIGN_RULES
from .rules_relative import RELATIVE_RULES
from .rules_weekdays import WEEKDAY_RULES
from .rules_years import YEAR_RULES

RULES: tuple[Rule, ...] = (
    *DAY_RULES,
    *COUNT_RULES,
    *RELATIVE_RULES,
    *WEEKDAY_RULES,
    *LUNAR_RULES,
    *FEAST_RULES,
    *REIGN_RULES,
    *PERIOD_RULES,
    *QUARTER_RULES,
    *CENTURY_RULES,
    *YEAR_RULES,
)

package org.concordat.reporting.indicator.warning;

/** Why a warning opens: reporting.md, Early warning. */
public enum WarningCause {
    /** Two comparable final values running are worse than the one before each, by more than the tolerance. */
    WORSENING,
    /** A final value is below the floor of its scale. */
    BELOW_FLOOR
}

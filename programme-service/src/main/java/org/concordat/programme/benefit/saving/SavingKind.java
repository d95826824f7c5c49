package org.concordat.programme.benefit.saving;

/** Whether a saving leaves money in a budget. */
public enum SavingKind {
    /** Money that a council need not spend any more. */
    CASHABLE,
    /** Time or cost that is avoided, without a budget becoming smaller. */
    NON_CASHABLE
}

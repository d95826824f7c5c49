package org.concordat.programme.project.portfolio;

/** By what a portfolio is looked at. */
public enum PortfolioGroup {
    /** A project counts with its lead and with each partner. */
    ORGANISATION,
    SUB_REGION,
    PROGRAMME,
    /** A project counts with each of its themes. */
    THEME
}

package org.concordat.programme.sharing.match;

/** Why two organisations might learn from each other. */
public enum MatchReason {
    /** Both have a project in the same service. */
    SERVICE_AREA,
    /** Both use the same tool or method in a project. */
    TOOL,
    /** Both have a project of the same theme. */
    THEME,
    /** The other one's project has come further. */
    FURTHER_STAGE
}

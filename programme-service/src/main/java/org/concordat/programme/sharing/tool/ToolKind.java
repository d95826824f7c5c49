package org.concordat.programme.sharing.tool;

/** What the partnership publishes: something to work with, or something to go by. */
public enum ToolKind {
    TOOL,
    GUIDANCE
}

package org.concordat.programme.sharing.tool;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a tool or to guidance. */
@Meaning("Tools and guidance that the partnership publishes, and who works with them")
public enum ToolFact implements Fact<Tool> {
    @Meaning("The partnership has published a tool or guidance")
    TOOL_PUBLISHED,
    @Meaning("What is said about it changed")
    TOOL_AMENDED,
    @Meaning("An organisation works with it")
    TOOL_TAKEN_UP,
    @Meaning("That an organisation works with it was recorded by mistake")
    TOOL_TAKE_UP_WITHDRAWN;

    @Override
    public AggregateType<Tool> about() {
        return Tool.TYPE;
    }
}

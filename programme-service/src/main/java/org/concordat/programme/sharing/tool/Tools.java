package org.concordat.programme.sharing.tool;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All tools and guidance that were published. */
public interface Tools extends Aggregates<Tool> {

    /** From the one that was published first on. */
    Page<ToolSummaryView> list(ToolFilter filter, PageRequest page);

    default Tool get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("tool", id));
    }
}

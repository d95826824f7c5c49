package org.concordat.programme.support.action;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The actions of all organisations. */
public interface Actions extends Aggregates<Action> {

    /** By the day on which they are due; as at a day some are overdue. */
    Page<ListedAction> list(ActionFilter filter, LocalDate today, PageRequest page);

    default Action get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("action", id));
    }
}

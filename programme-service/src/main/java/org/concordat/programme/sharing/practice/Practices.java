package org.concordat.programme.sharing.practice;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All practices that were shared. */
public interface Practices extends Aggregates<Practice> {

    /** The most relevant first where words are looked for, the one that was shared last first where none are. */
    Page<PracticeSummaryView> list(PracticeFilter filter, PageRequest page);

    default Practice get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("practice", id));
    }
}

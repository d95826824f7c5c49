package org.concordat.programme.maturity.sheet;

import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All sheets. */
public interface AnswerSheets extends Aggregates<AnswerSheet> {

    /** Whether an organisation has one for itself in a round. */
    boolean has(SheetOf sheet);

    /** Whose answers to which round a sheet holds, without loading it. */
    Optional<SheetOf> whoseIs(UUID id);

    /** In the order in which they were begun. */
    Page<AnswerSheetSummaryView> list(AnswerSheetFilter filter, PageRequest page);

    default AnswerSheet get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("answer sheet", id));
    }
}

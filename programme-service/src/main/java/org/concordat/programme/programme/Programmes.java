package org.concordat.programme.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** The partnership's programmes. */
public interface Programmes extends Aggregates<Programme> {

    boolean hasCode(String code);

    /** The ids of those with one of these codes. */
    Map<String, UUID> withCodes(Collection<String> codes);

    /**
     * The programme that something else names.
     *
     * @param pointer to what names it in the request
     */
    default Programme named(UUID id, String pointer) {
        return byId(id).orElseThrow(() -> Refusal.rule(
                "unknown-programme",
                pointer,
                "There is no programme %s. Check the id, or list what there is.".formatted(id)));
    }

    /** By code. */
    Page<ProgrammeSummaryView> list(ProgrammeFilter filter, PageRequest request);

    /** The financial years that some programme was calculated for. */
    List<FinancialYear> calculatedYears();

    /** Programmes that were calculated with another number of councils than the one given. */
    List<UUID> calculatedOtherwise(FinancialYear year, int councils);
}

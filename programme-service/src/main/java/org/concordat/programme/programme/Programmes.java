package org.concordat.programme.programme;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.FinancialYear;

/** The partnership's programmes. */
public interface Programmes extends Aggregates<Programme> {

    boolean hasCode(String code);

    /** By code. */
    Page<ProgrammeSummaryView> list(ProgrammeFilter filter, PageRequest request);

    /** The financial years that some programme was calculated for. */
    List<FinancialYear> calculatedYears();

    /** Programmes that were calculated with another number of councils than the one given. */
    List<UUID> calculatedOtherwise(FinancialYear year, int councils);
}

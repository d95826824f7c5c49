package org.concordat.funding.ledger.monthend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.FinancialYear;

/** The months that are closed. */
public interface MonthEnds extends Aggregates<MonthEnd> {

    Optional<MonthEnd> find(UUID fund, MonthEndId monthEnd);

    /** From the first on. */
    Page<MonthEnd> list(UUID fund, PageRequest page);

    /** What each part of the region had left of a year at the end of a day, in the order of their codes. */
    List<LeftOver> leftOver(UUID fund, FinancialYear year, LocalDate day);
}

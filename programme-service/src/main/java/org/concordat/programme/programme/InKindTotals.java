package org.concordat.programme.programme;

import java.util.Map;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** Adds up what organisations give without money. */
public interface InKindTotals {

    OfRegion inYear(FinancialYear year);

    /**
     * What is given in a year.
     *
     * @param programmes each to which anything is given
     * @param total of all programmes; an organisation that gives to several counts in it once
     */
    record OfRegion(Map<UUID, InKind> programmes, InKind total) {

        public InKind to(UUID programme) {
            return programmes.getOrDefault(programme, InKind.NONE);
        }
    }
}

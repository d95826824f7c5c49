package org.concordat.programme.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.platform.time.FinancialYear;

/**
 * Counts the councils of the region from the events of membership, never from what somebody types in. A council
 * counts for a financial year when it is active on the year's first day.
 */
@ApplicationScoped
public class CouncilRegister {

    private final Councils councils;
    private final Instance<CouncilCountWatcher> watchers;

    CouncilRegister(Councils councils, Instance<CouncilCountWatcher> watchers) {
        this.councils = councils;
        this.watchers = watchers;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(Councils.OrganisationType type, long version, LocalDate effectiveOn) {
        councils.lockForNews();
        councils.keep(type, version);
        watchers.forEach(watcher -> watcher.councilsMayHaveChanged(effectiveOn));
    }

    /** News of a body that neither was nor is a council changes no count, so nobody need look at it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(Councils.Organisation organisation, long version, LocalDate effectiveOn) {
        councils.lockForNews();
        boolean countMayChange = councils.concernsCouncils(organisation);
        councils.keep(organisation, version);
        if (countMayChange) {
            watchers.forEach(watcher -> watcher.councilsMayHaveChanged(effectiveOn));
        }
    }

    /** Holds the count still until the transaction ends, so that what is stored with it is not stale. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdStill() {
        councils.lockForCounting();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public CouncilCounts count(Collection<FinancialYear> years) {
        return new CouncilCounts(years.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), year -> councils.activeOn(year.firstDay()))));
    }
}

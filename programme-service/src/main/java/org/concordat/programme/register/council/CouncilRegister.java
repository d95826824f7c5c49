package org.concordat.programme.register.council;

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
    private final UncountedNews uncounted;
    private final Instance<CouncilCountWatcher> watchers;

    CouncilRegister(Councils councils, UncountedNews uncounted, Instance<CouncilCountWatcher> watchers) {
        this.councils = councils;
        this.uncounted = uncounted;
        this.watchers = watchers;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(Councils.OrganisationType type, long version, LocalDate effectiveOn) {
        countAnewBefore(effectiveOn);
        councils.keep(type, version);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(Councils.Organisation organisation, long version, LocalDate effectiveOn) {
        countAnewBefore(effectiveOn);
        councils.keep(organisation, version);
    }

    // News that is true from the same day is counted together; each day's figures are recorded as from that day.
    private void countAnewBefore(LocalDate effectiveOn) {
        if (!uncounted.isOf(effectiveOn)) {
            countAnew();
        }
        uncounted.effectiveOn(effectiveOn);
    }

    /**
     * Has all figures that rest on the count follow what was learned in this transaction. Called at its end, because from
     * here on everybody who changes such figures waits for it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void countAnew() {
        uncounted.take().ifPresent(effectiveOn -> {
            councils.lockForNews();
            watchers.forEach(watcher -> watcher.councilsMayHaveChanged(effectiveOn));
        });
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

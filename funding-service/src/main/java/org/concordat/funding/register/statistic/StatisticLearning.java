package org.concordat.funding.register.statistic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps the figures about organisations as membership tells of them. */
@ApplicationScoped
public class StatisticLearning {

    private final Statistics statistics;

    StatisticLearning(Statistics statistics) {
        this.statistics = statistics;
    }

    /** In the transaction that handles the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(Statistics.KnownStatistic statistic, long version) {
        statistics.learn(statistic, version);
    }
}

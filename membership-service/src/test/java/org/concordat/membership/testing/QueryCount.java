package org.concordat.membership.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.officer;

import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** How many queries the service needs for a request, such as a page of a list. */
public final class QueryCount {

    private QueryCount() {}

    public static long of(SessionFactory sessions, String list, int limit) {
        return of(sessions, () -> assertThat(officer()
                        .queryParam("limit", limit)
                        .get(ROOT + list)
                        .jsonPath()
                        .getList("items"))
                .hasSize(limit));
    }

    /** The least of several counts, because work in the background has queries of its own. */
    public static long of(SessionFactory sessions, Runnable request) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            return LongStream.range(0, 7)
                    .map(attempt -> {
                        statistics.clear();
                        request.run();
                        return statistics.getPrepareStatementCount();
                    })
                    .min()
                    .orElseThrow();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}

package org.concordat.membership.walk;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.PartnershipDay;
import org.concordat.platform.testing.RuleInWords;
import org.concordat.platform.testing.ValidRequestWalk;
import org.concordat.platform.time.FinancialYear;

/** In a package whose name comes last, so that it meets what all other tests have left, and none meets what it leaves. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MembershipValidRequestsTest extends ValidRequestWalk {

    @Override
    protected Map<String, List<String>> saidInWords() {
        return Map.of("postcode", List.of("CA14 3YJ", "m11ae", "GIR 0AA"), "country", List.of("GB", "gb"));
    }

    @Override
    protected List<RuleInWords> rulesInWords() {
        return List.of(
                // a version is asked about from the day on which it was published
                new RuleInWords("getCommitmentCoverage", "version", query -> !query.containsKey("version")),
                new RuleInWords("getCommitmentCoverage", "asAt", query -> !query.containsKey("asAt")),
                new RuleInWords("getIncomeForecast", "to", MembershipValidRequestsTest::isOfTwentyYearsAtMost),
                new RuleInWords("getNetworkSizes", "from", MembershipValidRequestsTest::isOf240MonthsAtMost));
    }

    private static boolean isOfTwentyYearsAtMost(Map<String, String> query) {
        FinancialYear first = query.containsKey("from")
                ? FinancialYear.of(query.get("from"))
                : FinancialYear.containing(day(query, "asAt"));
        int more = query.containsKey("to") ? FinancialYear.of(query.get("to")).startYear() - first.startYear() : 0;
        return 0 <= more && more < 20;
    }

    private static boolean isOf240MonthsAtMost(Map<String, String> query) {
        LocalDate last = day(query, "to");
        LocalDate first = query.containsKey("from") ? day(query, "from") : last.minusYears(1);
        return !first.isAfter(last) && !first.plusMonths(240).isBefore(last);
    }

    private static LocalDate day(Map<String, String> query, String name) {
        return query.containsKey(name) ? LocalDate.parse(query.get(name)) : PartnershipDay.today();
    }
}

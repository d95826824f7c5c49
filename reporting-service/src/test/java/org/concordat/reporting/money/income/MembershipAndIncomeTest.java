package org.concordat.reporting.money.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.Test;

/** Members and income, in all and part by part. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MembershipAndIncomeTest {

    @Inject
    Told told;

    @Inject
    MembershipAndIncomeReport report;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();
    private final Subscriptions subscriptions = new Subscriptions(year);

    private MembershipAndIncome report(Subscription... all) {
        for (Subscription each : all) {
            told.that(Subscriptions.TOPIC, each);
        }
        return report.figures(new Scope(year, null, null, null));
    }

    @Test
    void thePartsAddUpToTheWhole() {
        var figures = report(
                subscriptions.of("Upper tier", "CUMBRIA", "9000.00"),
                subscriptions.of("District", "CUMBRIA", "2000.00"),
                subscriptions.of("District", "LANCASHIRE", "2000.00"));
        assertThat(figures.total().net().expected()).isEqualTo(Money.pounds(13000));
        assertThat(figures.byClass())
                .extracting(
                        MembershipAndIncome.ClassIncome::className,
                        part -> part.income().net().expected())
                .containsExactly(tuple("District", Money.pounds(4000)), tuple("Upper tier", Money.pounds(9000)));
        assertThat(figures.bySubRegion())
                .extracting(
                        MembershipAndIncome.SubRegionIncome::subRegion,
                        part -> part.income().net().expected())
                .containsExactly(tuple("CUMBRIA", Money.pounds(11000)), tuple("LANCASHIRE", Money.pounds(2000)));
    }

    @Test
    void aSubRegionWhoseEventIsStillToComeGoesByItsCode() {
        String known = "KNOWN-IN-%s".formatted(year);
        told.that("membership.sub-regions", new Named(known, "Known already"));
        var figures =
                report(subscriptions.of("District", known, "1.00"), subscriptions.of("District", "UNKNOWN", "1.00"));
        assertThat(figures.bySubRegion())
                .extracting(MembershipAndIncome.SubRegionIncome::name)
                .containsExactly("Known already", "UNKNOWN");
    }

    private record Named(String code, String name) {}

    @Test
    void aPartInWhichEverybodyDeclinedShowsThatItBringsNothing() {
        assertThat(report(subscriptions.withStatus("DECLINED")).byClass())
                .extracting(
                        MembershipAndIncome.ClassIncome::className,
                        part -> part.income().net().expected())
                .containsExactly(tuple("Upper tier", Money.ZERO));
    }
}

package org.concordat.reporting.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.known.Subscriptions.of;
import static org.concordat.reporting.known.Subscriptions.withStatus;

import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.SubRegion;
import org.concordat.reporting.known.Subscription;
import org.junit.jupiter.api.Test;

class MembershipAndIncomeTest {

    private static MembershipAndIncome report(Subscription... subscriptions) {
        return MembershipAndIncome.of(
                FinancialYear.of("2008-09"),
                List.of(subscriptions),
                List.of(),
                List.of(),
                List.of(new SubRegion("CUMBRIA", "Cumbria")));
    }

    @Test
    void thePartsAddUpToTheWhole() {
        var report = report(
                of("Upper tier", "CUMBRIA", "9000.00"),
                of("District", "CUMBRIA", "2000.00"),
                of("District", "LANCASHIRE", "2000.00"));
        assertThat(report.total().net().expected()).isEqualTo(Money.pounds(13000));
        assertThat(report.byClass())
                .extracting(
                        MembershipAndIncome.ClassIncome::className,
                        part -> part.income().net().expected())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("District", Money.pounds(4000)),
                        org.assertj.core.groups.Tuple.tuple("Upper tier", Money.pounds(9000)));
        assertThat(report.bySubRegion())
                .extracting(
                        MembershipAndIncome.SubRegionIncome::subRegion,
                        part -> part.income().net().expected())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("CUMBRIA", Money.pounds(11000)),
                        org.assertj.core.groups.Tuple.tuple("LANCASHIRE", Money.pounds(2000)));
    }

    @Test
    void aSubRegionWhoseEventIsStillToComeGoesByItsCode() {
        var report = report(of("District", "CUMBRIA", "1.00"), of("District", "LANCASHIRE", "1.00"));
        assertThat(report.bySubRegion())
                .extracting(MembershipAndIncome.SubRegionIncome::name)
                .containsExactly("Cumbria", "LANCASHIRE");
    }

    @Test
    void aPartInWhichEverybodyDeclinedShowsThatItBringsNothing() {
        assertThat(report(withStatus("DECLINED")).byClass())
                .containsExactly(new MembershipAndIncome.ClassIncome("Upper tier", Income.of(List.of())));
    }
}

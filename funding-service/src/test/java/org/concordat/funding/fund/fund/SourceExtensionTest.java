package org.concordat.funding.fund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourceExtensionTest {

    private static final LocalDate FIRST = LocalDate.parse("2008-04-01");
    private static final LocalDate LAST = LocalDate.parse("2009-03-31");
    private static final Agreement AGREED = new Agreement(LAST.minusDays(10), "Letter 7", "Late start");

    private Fund fund;
    private SourceId source;

    @BeforeEach
    void aFundWithASourceThatEnds() {
        fund = new Fund("CORE", new FundDetails("Core", "Programmes", null, null, false));
        source = add(Source.expected(SourceKind.GRANT, "Grant", FinancialYear.of("2008-09"), Money.pounds(1), null)
                .spendable(FIRST, LAST));
    }

    private SourceId add(Source added) {
        fund.add(added);
        return new SourceId(added.id());
    }

    private void spendable(LocalDate firstDay, LocalDate lastDay) {
        fund.amendSource(source, present -> present.spendable(firstDay, lastDay));
    }

    private static void refused(String type, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    @Test
    void whatWasSaidBeforeStaysVisible() {
        fund.extendSource(source, LAST.plusMonths(3), AGREED);
        fund.extendSource(source, LAST.plusMonths(6), new Agreement(LAST, "Letter 9", "Later still"));
        assertThat(fund.extensionsOf(source))
                .extracting(SourceExtension::lastDayBefore, SourceExtension::lastDay, SourceExtension::reference)
                .containsExactly(
                        tuple(LAST, LAST.plusMonths(3), "Letter 7"),
                        tuple(LAST.plusMonths(3), LAST.plusMonths(6), "Letter 9"));
        assertThat(fund.source(source.value()).spending().lastDay()).isEqualTo(LAST.plusMonths(6));
        assertThat(fund.source(source.value()).spending().firstDay()).isEqualTo(FIRST);
    }

    @Test
    void anExtensionEndsLaterThanTheSourceDoes() {
        refused("extension-not-later", () -> fund.extendSource(source, LAST, AGREED));
        fund.extendSource(source, LAST.plusDays(1), AGREED);
        assertThat(fund.extensions()).hasSize(1);
    }

    @Test
    void aSourceWithoutLastDayHasNothingToExtend() {
        SourceId endless =
                add(Source.expected(SourceKind.GRANT, "Open", FinancialYear.of("2008-09"), Money.pounds(1), null));
        refused("source-without-last-day", () -> fund.extendSource(endless, LAST, AGREED));
        assertThat(fund.extensionsOf(endless)).isEmpty();
    }

    @Test
    void aLastDayMovesEarlierByAnAmendmentAndLaterByAnExtensionOnly() {
        refused("last-day-moves-by-extension", () -> spendable(FIRST, LAST.plusDays(1)));
        refused("last-day-moves-by-extension", () -> spendable(FIRST, null));
        spendable(FIRST, LAST);
        spendable(FIRST, LAST.minusDays(1));
        assertThat(fund.source(source.value()).spending().lastDay()).isEqualTo(LAST.minusDays(1));
    }

    @Test
    void aSourceEndsOnTheDayItBeginsOrLater() {
        spendable(FIRST, FIRST);
        refused("source-ends-before-it-begins", () -> spendable(FIRST, FIRST.minusDays(1)));
    }

    @Test
    void aFundExtendsItsOwnSourcesOnly() {
        refused("not-found", () -> fund.extendSource(new SourceId(UUID.randomUUID()), LAST.plusDays(1), AGREED));
    }

    @Test
    void aFundKeepsAThousandExtensionsAndNoMore() {
        for (int i = 1; i <= Fund.MAX_EXTENSIONS; i++) {
            fund.extendSource(source, LAST.plusDays(i), AGREED);
        }
        refused("too-many-extensions", () -> fund.extendSource(source, LAST.plusYears(10), AGREED));
    }
}

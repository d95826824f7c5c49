package org.concordat.funding.award.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.funding.application.application.AmountKind;
import org.concordat.funding.award.claim.ClaimLine.Finding;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");
    private static final LocalDate DAY = LocalDate.parse("2008-10-01");
    private static final ClaimWindow WINDOW = new ClaimWindow(MonthDay.of(4, 30));

    private static ClaimLine line(String spent) {
        return ClaimLine.claimed("Licences", AmountKind.REVENUE, Money.of(spent), null);
    }

    private static ClaimDetails details(String from, String to) {
        return new ClaimDetails(
                UUID.randomUUID(),
                UUID.randomUUID(),
                YEAR,
                LocalDate.parse(from),
                LocalDate.parse(to),
                List.of("Invoice 7"),
                null);
    }

    private static Claim claim(ClaimLine... lines) {
        return Claim.ofSpending(details("2008-04-01", "2008-09-30"), List.of(lines), DAY);
    }

    private static Finding finding(ClaimLine line, String eligible, String reason, boolean again) {
        return new Finding(line.id(), Money.of(eligible), reason, again);
    }

    private static void assertRefused(String type, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    @Test
    void whatNothingIsSaidOfIsEligibleInWhole() {
        assertThat(claim(line("18000.00"), line("2000.00")).eligibleBy(List.of()))
                .isEqualTo(Money.of("20000.00"));
    }

    @Test
    void partApprovalSaysPerLineAmountReasonAndWhetherTheRestMayComeAgain() {
        ClaimLine first = line("18000.00");
        ClaimLine second = line("2000.00");
        Claim claim = claim(first, second);
        assertRefused("reason-missing", () -> claim.eligibleBy(List.of(finding(second, "0.00", null, false))));
        assertRefused("eligible-beyond-spent", () -> claim.eligibleBy(List.of(finding(second, "2000.01", "x", false))));
        assertRefused("unknown-line", () -> claim.eligibleBy(List.of(finding(line("1.00"), "1.00", null, false))));
        Finding once = finding(second, "500.00", "travel is not eligible", true);
        assertRefused("line-named-twice", () -> claim.eligibleBy(List.of(once, once)));
        assertThat(claim.eligibleBy(List.of(once))).isEqualTo(Money.of("18500.00"));
        claim.approve(List.of(once), Money.of("13875.00"), "one", Instant.EPOCH);
        assertThat(claim.line(second.id()).mayBeClaimedAgain()).isEqualTo(Money.of("1500.00"));
        assertThat(claim.line(first.id()).mayBeClaimedAgain()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatMayNotComeAgainIsGone() {
        ClaimLine line = line("2000.00");
        Claim claim = claim(line, line("1.00"));
        claim.approve(
                List.of(finding(line, "0.00", "not for this project", false)), Money.of("0.75"), "one", Instant.EPOCH);
        assertThat(claim.line(line.id()).mayBeClaimedAgain()).isEqualTo(Money.ZERO);
    }

    @Test
    void aClaimOfNothingIsRefused() {
        assertRefused("claim-of-nothing", () -> claim());
        assertRefused("claim-of-nothing", () -> line("0.00"));
        ClaimLine line = line("1.00");
        assertRefused("nothing-eligible", () -> claim(line).eligibleBy(List.of(finding(line, "0.00", "none", false))));
    }

    @Test
    void whoApprovedDoesNotPay() {
        Claim claim = claim(line("1.00"));
        claim.approve(List.of(), Money.of("0.75"), "one", Instant.EPOCH);
        assertThatThrownBy(() -> claim.requirePayableBy("one"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FORBIDDEN));
        claim.requirePayableBy("another");
        claim.pay(Money.of("0.75"), DAY, "BACS 1");
        assertRefused("step-not-allowed", () -> claim.requirePayableBy("another"));
        assertRefused("step-not-allowed", () -> claim.giveBack("wrong"));
    }

    @Test
    void aReturnedClaimIsAtItsEnd() {
        Claim claim = claim(line("1.00"));
        claim.giveBack("no evidence");
        assertRefused("step-not-allowed", () -> claim.eligibleBy(List.of()));
        assertRefused("step-not-allowed", () -> claim.giveBack("again"));
    }

    @Test
    void aClaimIsForDaysOfOneYear() {
        details("2008-04-01", "2009-03-31");
        for (String[] days :
                new String[][] {{"2008-03-31", "2008-09-30"}, {"2008-04-01", "2009-04-01"}, {"2008-09-30", "2008-09-29"}
                }) {
            assertRefused("period-outside-year", () -> details(days[0], days[1]));
        }
    }

    @Test
    void claimsForAYearBeginWithItAndCloseOnThirtyApril() {
        WINDOW.requireOpen(YEAR, LocalDate.parse("2008-04-01"));
        WINDOW.requireOpen(YEAR, LocalDate.parse("2009-04-30"));
        assertRefused("claim-year-not-begun", () -> WINDOW.requireOpen(YEAR, LocalDate.parse("2008-03-31")));
        assertRefused("claim-year-closed", () -> WINDOW.requireOpen(YEAR, LocalDate.parse("2009-05-01")));
        ClaimWindow inJanuary = new ClaimWindow(MonthDay.of(1, 31));
        inJanuary.requireOpen(YEAR, LocalDate.parse("2010-01-31"));
        assertRefused("claim-year-closed", () -> inJanuary.requireOpen(YEAR, LocalDate.parse("2010-02-01")));
    }
}
